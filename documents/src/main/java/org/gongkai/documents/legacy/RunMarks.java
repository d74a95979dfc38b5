package org.gongkai.documents.legacy;

/** What the properties of a run of characters say about its text. */
final class RunMarks {
    private static final int DELETED = 0x0800;
    private static final int HIDDEN = 0x083C;
    private static final int SPECIAL = 0x0855;
    private static final int OBJECT = 0x0856;
    private static final int OLE = 0x080A;
    private static final int SYMBOL = 0x6A09;
    private static final int DATA = 0x0806;
    private static final int PICTURE = 0x6A03;

    boolean isDeleted;
    boolean isSpecial;
    boolean isObject;
    boolean isFieldData;
    char symbol;
    private int hidden = -1;

    void apply(Sprms sprms) {
        while (sprms.next()) {
            switch (sprms.operation()) {
                case DELETED -> isDeleted = sprms.u8() != 0;
                case HIDDEN -> hidden = sprms.u8();
                case SPECIAL -> isSpecial = sprms.u8() != 0;
                case OBJECT, OLE -> isObject = sprms.u8() != 0;
                case DATA -> isFieldData = sprms.u8() != 0;
                case PICTURE -> isSpecial = true;
                case SYMBOL -> {
                    symbol = (char) (sprms.i32() >>> 16);
                    isSpecial = true;
                }
                default -> {}
            }
        }
    }

    /** Whether the run is hidden, given what its styles say. */
    boolean isHidden(boolean byStyle) {
        return switch (hidden) {
            case -1, 0x80 -> byStyle;
            case 0x81 -> !byStyle;
            default -> hidden != 0;
        };
    }
}
