package vinhdanh.play;

import vinhdanh.access.Role;

/** The standing body publishes the list for comment and answers what comes. */
final class Consultation {

    private final Person head;

    Consultation(Theatre theatre) {
        this.head = theatre.person(Role.STANDING_HEAD, "snv");
    }

    void publishes() {
        this.head.open("/desk/consultation");
        this.head.look("consultation-desk");
        this.head.press("#publish form button");
        this.head.sees("Ý kiến");
    }

    void answers(String comment, String answer, String outcome) {
        this.head.open("/desk/consultation");
        this.head.press("#publish a.button");
        this.head.look("comments");
        this.head.press("main table a");
        this.head.sees(comment);
        this.head.fill("answer", answer);
        this.head.fill("outcome", outcome);
        this.head.look("comment-desk");
        this.head.press("main form button");
        this.head.sees("Đã trả lời");
    }

}
