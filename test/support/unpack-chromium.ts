// Unpacks the browser into TMPDIR and tells its parent where: started by support/chromium.ts. A process of its own,
// because the package reads its environment once, while it is being loaded.
import Chromium from '@sparticuz/chromium';

process.send?.(await Chromium.executablePath());
process.disconnect();
