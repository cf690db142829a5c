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
  /** Arguments: URI of the configuration; without it the one that holds for the editor in front. */
  createConfiguration: 'modelLicenseLens.createConfiguration',
  /** Arguments: URI of the file that the action’s edit changes, and that counts only as it lies on disk. */
  saveFile: 'modelLicenseLens.saveFile',
} as const;
