package vinhdanh.cli;

/** Where {@code ./vinhdanh} enters. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        System.out.println("vinhdanh " + String.join(" ", args));
    }

}
