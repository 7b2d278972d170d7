package vinhdanh.cli;

import java.util.Optional;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import vinhdanh.database.DatabaseFault;
import vinhdanh.shared.Bilingual;

/** Where {@code ./vinhdanh} enters. */
@Command(name = "vinhdanh", mixinStandardHelpOptions = true, version = "Vinh Danh 0.1.0",
        description = "Emulation campaigns and their commendations, from the plan to the certificate.")
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        Surroundings surroundings = Surroundings.ofThisProcess();
        System.exit(run(surroundings, Console.ofThisProcess(surroundings), args));
    }

    /**
     * Runs one command.
     * @return its exit code
     */
    static int run(Surroundings surroundings, Console console, String... args) {
        CommandLine line = new CommandLine(new Main()).addSubcommand(new DemoCommand(surroundings, console))
            .addSubcommand(new ServeCommand(surroundings, console))
            .addSubcommand(new AdministratorCommand(surroundings, console))
            .addSubcommand(new BackupCommand(surroundings, console))
            .addSubcommand(new RestoreCommand(surroundings, console))
            .addSubcommand(new AwardCommand(surroundings, console))
            .addSubcommand(new TemplateCommand(surroundings, console))
            .addSubcommand(new VerifyCommand(console))
            .addSubcommand(new BenchCommand(surroundings, console));
        line.setExecutionExceptionHandler((fault, at, parsed) -> explain(fault, console).number());
        line.setParameterExceptionHandler((fault, words) -> misunderstood(fault, words, surroundings, console));
        return line.execute(args);
    }

    private static int misunderstood(CommandLine.ParameterException fault, String[] words, Surroundings surroundings,
            Console console) {
        CommandLine command = fault.getCommandLine();
        String help = PasteLine.quoted(surroundings.launcher())
                + (command.getParent() == null ? "" : " " + command.getCommandName()) + " --help";
        Bilingual sentence = Misunderstanding.of(fault, words);
        console.complain(new Bilingual("Lệnh chưa đúng: %s Xem %s".formatted(sentence.vi(), help),
                "Wrong usage: %s See %s".formatted(sentence.en(), help)));
        return ExitCode.USAGE.number();
    }

    private static ExitCode explain(Throwable fault, Console console) {
        if (fault instanceof Refusal refusal) {
            refusal.sentences().forEach(console::complain);
            return refusal.code();
        }
        Optional<Bilingual> known = MachineFaults.ofTheDisk(fault);
        if (known.isEmpty() && fault instanceof DatabaseFault database) {
            known = Optional.of(database.reason());
        }
        known = known.or(() -> MachineFaults.ofReadingAndWriting(fault));
        if (known.isPresent()) {
            console.complain(known.get());
            return ExitCode.FAULT;
        }
        console.complain(new Bilingual("Chương trình gặp lỗi ngoài dự kiến: " + fault,
                "The program met a fault that it doesn't know: " + fault));
        fault.printStackTrace();
        return ExitCode.FAULT;
    }

}
