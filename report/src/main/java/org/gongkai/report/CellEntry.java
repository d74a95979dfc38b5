package org.gongkai.report;

/** How a cell's value came into a report. */
public enum CellEntry {
    /** The reader read it from the document's own text. */
    READ("read"),
    /** A person typed it while looking at a picture of the report (对照图片录入). */
    TYPED_FROM_IMAGE("typed-from-image"),
    /** A machine proposed it from a picture, and a person accepted it (采用识别建议). */
    ACCEPTED_PROPOSAL("accepted-proposal");

    private final String contractName;

    CellEntry(String contractName) {
        this.contractName = contractName;
    }

    /** The name in the contract. */
    public String contractName() {
        return contractName;
    }
}
