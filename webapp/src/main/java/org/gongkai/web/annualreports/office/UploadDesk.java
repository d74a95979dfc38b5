package org.gongkai.web.annualreports.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.web.annualreports.model.Admission;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets uploads in before a byte of them is received, and frees their place when they have been answered. */
final class UploadDesk implements HandlerInterceptor {
    private static final String TICKET = UploadDesk.class.getName() + ".ticket";

    private final Admission admission;
    private final long largestRequest;

    /**
     * A desk before this admission.
     *
     * @param largestRequest bytes an upload counts for where it does not announce its size
     */
    UploadDesk(Admission admission, long largestRequest) {
        this.admission = admission;
        this.largestRequest = largestRequest;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isUpload(request)) {
            long announced = request.getContentLengthLong();
            long bytes = announced < 0 ? largestRequest : Math.min(announced, largestRequest);
            request.setAttribute(TICKET, admission.enter(request.getRemoteAddr(), bytes));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(TICKET) instanceof Admission.Ticket ticket) {
            ticket.close();
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST") && type != null && type.startsWith("multipart/");
    }
}
