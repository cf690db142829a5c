{{- define "‹llama-tgi.fullname›" -}}
{{- default "‹llama-tgi›" .Values.fullnameOverride | trunc 63 -}}
{{- end -}}

{{- define "‹llama-tgi.model›" -}}
{{- if .Values.model.id -}}
{{ .Values.model.id }}
{{- else -}}
{{ printf "«meta-llama/Llama-%s»⟨template;;~⟩" .Values.model.version }}
{{- end -}}
{{- end -}}
{{/* falls back to */}}
{{- $default := "«meta-llama/Llama-3.2-1B»⟨llama3.2⟩" -}}
