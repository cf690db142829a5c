/** Commands that quick fixes name and that a host carries out. */
export const hostCommands = {
  /** Arguments: address. */
  openLicense: 'modelLicenseLens.openLicense',
  /** Arguments: Hugging Face repository id. */
  openModelPage: 'modelLicenseLens.openModelPage',
  /** Arguments: diagnostic code, document URI. */
  setSeverity: 'modelLicenseLens.setSeverity',
  /** Arguments: document URI. */
  excludeFile: 'modelLicenseLens.excludeFile',
} as const;
