package vinhdanh.access;

/** Whether links reach their holders by mail; then nobody else is shown them. */
public interface LinkMail {

    boolean isOn();

}
