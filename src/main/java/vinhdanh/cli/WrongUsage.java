package vinhdanh.cli;

/** The command was not given as it must be. */
final class WrongUsage extends Refusal {

    private static final long serialVersionUID = 1L;

    WrongUsage(String vi, String en) {
        super(ExitCode.USAGE, vi, en);
    }

}
