package vinhdanh.portal.prepared;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request that carries nothing but the address: what one visitor sends shows to all.
 */
final class PlainRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters = new TreeMap<>();

    PlainRequest(HttpServletRequest request, PageAddress address) {
        super(request);
        address.query().forEach((name, value) -> this.parameters.put(name, new String[] { value }));
    }

    /** A page asked for without its content is rendered whole all the same. */
    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = this.parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(this.parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(this.parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return this.parameters.get(name);
    }

}
