package vinhdanh.desk.council;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.Role;
import vinhdanh.access.StaffPages;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.review.Meeting;
import vinhdanh.review.Meetings;
import vinhdanh.review.Member;
import vinhdanh.review.Members;
import vinhdanh.review.TakeAttendance;
import vinhdanh.review.TakeAttendance.Presence;

/** Who is there. */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.KEEP_COUNCIL)
class AttendanceController {

    private final Meetings meetings;

    private final Members members;

    private final TakeAttendance take;

    private final StaffPages pages;

    AttendanceController(Meetings meetings, Members members, TakeAttendance take, StaffPages pages) {
        this.meetings = meetings;
        this.members = members;
        this.take = take;
        this.pages = pages;
    }

    @GetMapping({ "/desk/council/{id}/attendance", "/en/desk/council/{id}/attendance" })
    View form(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        Meeting meeting = find(id, actor);
        Map<UUID, Presence> now = new HashMap<>();
        this.members.list(id)
            .forEach(member -> now.put(member.account(), new Presence(member.present(), member.absence())));
        return show(HttpStatus.OK, meeting, now, List.of(), request);
    }

    @PostMapping({ "/desk/council/{id}/attendance", "/en/desk/council/{id}/attendance" })
    View take(@PathVariable UUID id, @RequestParam int version, Actor actor, HttpServletRequest request) {
        Meeting meeting = find(id, actor);
        Map<UUID, Presence> typed = new HashMap<>();
        for (Member member : this.members.list(id)) {
            String absence = request.getParameter("absence-" + member.account());
            typed.put(member.account(), new Presence(request.getParameter("present-" + member.account()) != null,
                    CouncilForms.line(absence == null ? "" : absence)));
        }
        return Answers.faults(this.take.take(id, version, typed, actor), "attendance", request)
            .map(faults -> show(HttpStatus.UNPROCESSABLE_CONTENT, meeting, typed, faults, request))
            .orElseGet(() -> StaffPages.seeOther(request, CouncilViews.path(meeting)));
    }

    private Meeting find(UUID id, Actor actor) {
        return this.meetings.find(id, actor)
            .filter(meeting -> meeting.isOf(actor, Role.SECRETARY))
            .orElseThrow(NotFound::new);
    }

    private View show(HttpStatus status, Meeting meeting, Map<UUID, Presence> attendance, List<FieldError> faults,
            HttpServletRequest request) {
        Presence away = new Presence(false, "");
        List<CouncilView.Attendee> attendees = this.members.list(meeting.id()).stream().map(member -> {
            Presence said = attendance.getOrDefault(member.account(), away);
            return new CouncilView.Attendee(member.account().toString(), member.name(),
                    member.role().title().in(StaffPages.language(request)), member.votes(), said.present(),
                    said.absence());
        }).toList();
        return this.pages.show(status, request, "desk/council/attendance",
                StaffPages.word(request, "council.attendance.take"), new CouncilView.Attendance(
                        CouncilViews.path(meeting), CouncilViews.when(meeting), meeting.version(), attendees, faults));
    }

}
