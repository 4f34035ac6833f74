package org.xinsheng.dialog;

import java.util.Map;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.RegionCode;

/**
 * The registered wordings (dialogs/texts.yaml): on SMS each is a template with an id and bounded placeholders that, signed,
 * stays within its parts.
 */
public interface Texts {

    /**
     * @param template id, such as {@code registered}
     * @param values by placeholder; longer ones than its bound are cut at the bound
     * @return the text as it is sent, on SMS with the signature of the service region
     * @throws IllegalArgumentException if there is no such template or a placeholder has no value
     */
    String render(RegionCode serviceRegion, ChannelType channel, String template, Map<String, String> values);
}
