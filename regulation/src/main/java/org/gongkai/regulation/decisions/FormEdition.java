package org.gongkai.regulation.decisions;

/** The editions of the annual report's form that count requests by type of reply. */
public enum FormEdition {
    /** The form of 2019 (国办公开办函〔2019〕60号). */
    E2019,
    /** The form of 2021 (国办公开办函〔2021〕30号). */
    E2021
}
