package vinhdanh.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts;

/**
 * A decision as its page shows it.
 *
 * @param lang the language of its title, which is always that of the document
 * @param documents its files
 * @param counts how many it commends
 * @param proof what the ledger says of it, or null before it is in a signed state
 */
public record DecisionView(String number, String title, String campaignPath, String campaign, List<Parts.Fact> facts,
        List<Download> documents, Parts.Table counts, String resultsPath, @Nullable ProofView proof) {

    /** A file to take home. */
    public record Download(String url, String name, String what) {
    }

}
