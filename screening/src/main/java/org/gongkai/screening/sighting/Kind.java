package org.gongkai.screening.sighting;

/** What was found. The order is that of precedence: where two are found in one place the earlier one is told. */
public enum Kind {
    /** A resident identity number (居民身份证号码) that is complete, or masked too little. */
    RESIDENT_ID(Weight.MUST_BE_ANSWERED),
    /** A mobile telephone number (手机号码). */
    MOBILE(Weight.MUST_BE_ANSWERED),
    /** A bank card or the account of a person (银行卡号、账号). */
    BANK_ACCOUNT(Weight.MUST_BE_ANSWERED),
    /** The telephone of a home (住宅电话); those of offices are public (art. 12). */
    LANDLINE(Weight.MUST_BE_ANSWERED),
    /** The dwelling of a person down to the house or the group (家庭住址). */
    HOME_ADDRESS(Weight.MUST_BE_ANSWERED),
    /** A number plate (车牌号). */
    PLATE(Weight.MUST_BE_ANSWERED),
    /** A mailbox outside the government's names; often an office's all the same. */
    MAILBOX(Weight.REMINDER),
    /** An account of WeChat or QQ (微信号、QQ号). */
    MESSENGER(Weight.MUST_BE_ANSWERED),
    /** The full name of a person beside an illness or a disability (健康信息). */
    HEALTH(Weight.MUST_BE_ANSWERED),
    /** The full name of a child (未成年人). */
    MINOR(Weight.MUST_BE_ANSWERED),
    /** The full name of a person who receives relief (救助对象). */
    WELFARE(Weight.MUST_BE_ANSWERED),
    /** A mark of classification (密级标志). */
    SECRET_MARK(Weight.MUST_BE_ANSWERED),
    /** A mark that a paper is for the inside (内部标志). */
    INTERNAL_MARK(Weight.MUST_BE_ANSWERED),
    /** Wrong characters (错别字). */
    WRONG_WORD(Weight.REMINDER),
    /** A law that is in force no more, or under another name. */
    DATED_LAW(Weight.REMINDER),
    /** An organ that is no more, or has another name. */
    DATED_ORGAN(Weight.REMINDER),
    /** A phrase that is dated or wrong. */
    DATED_PHRASE(Weight.REMINDER);

    private final Weight weight;

    Kind(Weight weight) {
        this.weight = weight;
    }

    /** Whether it is about how something is said, and not about what may go out. */
    public boolean isWording() {
        return switch (this) {
            case WRONG_WORD, DATED_LAW, DATED_ORGAN, DATED_PHRASE -> true;
            case RESIDENT_ID,
                    MOBILE,
                    BANK_ACCOUNT,
                    LANDLINE,
                    HOME_ADDRESS,
                    PLATE,
                    MAILBOX,
                    MESSENGER,
                    HEALTH,
                    MINOR,
                    WELFARE,
                    SECRET_MARK,
                    INTERNAL_MARK -> false;
        };
    }

    /** What has to happen before the text goes out. */
    public Weight weight() {
        return weight;
    }
}
