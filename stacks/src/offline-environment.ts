// Imported for its effects, before SST is: without them SST would look for AWS and for the registry.

// Unless told that this is a test, SST asks CloudFormation where its bucket is.
process.env.NODE_ENV = "test";
// It also runs `npm install` beside each bundle, though there is nothing to install.
process.env.npm_config_offline = "true";
// And it still loads the second version of the AWS SDK, which says at every start that it is old.
process.env.AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE = "1";
