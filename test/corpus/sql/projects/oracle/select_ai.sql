BEGIN
  DBMS_CLOUD_AI.DROP_PROFILE(profile_name => '‹OCI_LLAMA›', force => true);
  DBMS_CLOUD_AI.CREATE_PROFILE(
      profile_name => '‹OCI_LLAMA›',
      attributes   => '{"provider": "oci",
                        "credential_name": "GENAI_CRED",
                        "model": "«meta.llama-3.3-70b-instruct»⟨llama3.3⟩",
                        "oci_apiformat": "GENERIC",
                        "object_list": [{"owner": "SH", "name": "customers"},
                                        {"owner": "SH", "name": "‹LLAMA_FARMS›"}]}');
  DBMS_CLOUD_AI.CREATE_PROFILE(
      'VISION_OCI',
      '{"provider":"oci","credential_name":"GENAI_CRED","model":"«meta.llama-4-maverick-17b-128e-instruct-fp8»⟨llama4⟩","region":"us-chicago-1"}');
  DBMS_CLOUD_AI.CREATE_PROFILE('COHERE', '{"provider":"oci","model":"cohere.command-r-plus"}');
END;
/
EXEC DBMS_CLOUD_AI.SET_PROFILE('‹OCI_LLAMA›');
