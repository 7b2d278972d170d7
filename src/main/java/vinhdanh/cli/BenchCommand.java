package vinhdanh.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    BenchCommand(Surroundings surroundings, Console console) {
    }

    @Override
    public Integer call() {
        throw new UnsupportedOperationException();
    }

}
