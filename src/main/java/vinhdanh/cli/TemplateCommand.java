package vinhdanh.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

    TemplateCommand(Surroundings surroundings, Console console) {
    }

    @Override
    public Integer call() {
        throw new UnsupportedOperationException();
    }

}
