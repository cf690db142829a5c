// Preloaded into a process that is measured: writes down how much memory it took at most, in kilobytes.
const fs = require('node:fs');
const file = process.env.PEAK_FILE;
process.on('exit', () => fs.writeFileSync(file, String(process.resourceUsage().maxRSS)));
