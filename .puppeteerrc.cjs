// The browser comes from the system (see .ci/ready.mjs); nothing is downloaded at install.
module.exports = { skipDownload: true };
