package org.claimcheck.cli;

import java.io.PrintStream;

/** Where results and where progress and errors go; both UTF-8 whatever the machine's locale. */
record Console(PrintStream out, PrintStream err) {}
