package org.gongkai.web.ui;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What is told to programs that ask for what cannot be: {@code application/problem+json} (RFC 9457). */
public final class Problem {
    private Problem() {}

    /** A problem with a code that stays the same and a sentence for people. */
    public static ProblemDetail of(HttpStatus status, String code, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("urn:gongkai:problem:" + code));
        problem.setTitle(code);
        problem.setProperty("code", code);
        return problem;
    }
}
