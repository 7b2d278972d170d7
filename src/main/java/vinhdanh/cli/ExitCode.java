package vinhdanh.cli;

/** How a command ends, for whoever called it. */
enum ExitCode {

    /** Done. */
    DONE,
    /** Something broke: the machine, the disk, the database, the program. */
    FAULT,
    /** The command was not given as it must be. */
    USAGE,
    /** What was handed in was refused; nothing was changed. */
    REFUSED;

    int number() {
        return ordinal();
    }

}
