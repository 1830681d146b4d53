import chromium from '@sparticuz/chromium';

// Its own process, because the package reads the temporary folder and the runtime's name from the environment as it loads.
await chromium.executablePath();
