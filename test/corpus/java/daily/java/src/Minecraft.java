package com.acme.mc;

import org.bukkit.entity.Llama;
import org.bukkit.entity.TraderLlama;

class Spit {
  void onSpit(Llama llama) {
    llama.setStrength(3);
    llama.setCustomName("llama");
  }
}
