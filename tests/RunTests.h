#pragma once

// Runs what Catch found in this program. Catch's own main is compiled once, for both test programs.
int runTests(int argc, char **argv);
