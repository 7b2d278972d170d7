package vinhdanh.review;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * The votes of a secret ballot while it lasts: all in one heap, shuffled with each sheet
 * that comes in, written in one length however many there are.
 *
 * @param sheets how many sheets came in
 * @param marks the votes, in no order
 */
record Urn(int sheets, List<Mark> marks) {

    private static final int MARK_BYTES = 3;

    private static final int HEAD_BYTES = 2 * Integer.BYTES;

    Urn {
        marks = List.copyOf(marks);
    }

    /** One vote on the candidate of a position. */
    record Mark(int position, Vote vote) {
    }

    static Urn empty() {
        return new Urn(0, List.of());
    }

    /** The urn after one more sheet. */
    Urn with(List<Mark> sheet, RandomGenerator random) {
        List<Mark> all = new ArrayList<>(this.marks);
        all.addAll(sheet);
        Collections.shuffle(all, Random.from(random));
        return new Urn(this.sheets + 1, all);
    }

    /**
     * The urn as bytes.
     * @param room for how many votes; as many as all electors can give
     */
    byte[] bytes(int room) {
        ByteBuffer bytes = ByteBuffer.allocate(HEAD_BYTES + room * MARK_BYTES);
        bytes.putInt(this.sheets).putInt(this.marks.size());
        for (Mark mark : this.marks) {
            bytes.putShort((short) mark.position()).put((byte) mark.vote().ordinal());
        }
        return bytes.array();
    }

    /** For how many votes there is room. */
    static int room(byte[] written) {
        return (written.length - HEAD_BYTES) / MARK_BYTES;
    }

    static Urn of(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        int sheets = bytes.getInt();
        int count = bytes.getInt();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            marks.add(new Mark(Short.toUnsignedInt(bytes.getShort()), Vote.values()[bytes.get()]));
        }
        return new Urn(sheets, marks);
    }

}
