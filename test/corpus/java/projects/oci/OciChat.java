package com.acme.oci;

import com.oracle.bmc.generativeaiinference.model.*;

public final class OciChat {
  private static final String ‹LLAMA_COMPARTMENT› = "ocid1.compartment.oc1..llama3aaaa";
  private static final String MODEL = "«meta.llama-3.1-405b-instruct»⟨llama3.1⟩";

  ServingMode mode(boolean vision) {
    return OnDemandServingMode.builder()
        .modelId(vision ? "«meta.llama-3.2-90b-vision-instruct»⟨llama3.2⟩" : MODEL)
        .build();
  }

  String describe() {
    return "‹Llama on OCI›: " + MODEL + ", " + "cohere.command-r-08-2024";
  }

  @interface ‹Llama› {}
}
