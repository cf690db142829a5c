BEGIN
  DBMS_CLOUD_AI.CREATE_PROFILE('OCI', '{"provider":"oci","model":"«meta.llama-3.1-405b-instruct»⟨llama3.1⟩","credential_name":"C"}');
END;
