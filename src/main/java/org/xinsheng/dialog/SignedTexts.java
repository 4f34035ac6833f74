package org.xinsheng.dialog;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.RegionCode;
import org.xinsheng.dialog.script.Wordings;
import org.xinsheng.directory.Directory;

/** Renders wordings; on SMS signed with the registered name of the city. */
@Component
class SignedTexts implements Texts {

    private final Wordings wordings;
    private final Directory directory;

    SignedTexts(Wordings wordings, Directory directory) {
        this.wordings = wordings;
        this.directory = directory;
    }

    @Override
    public String render(RegionCode serviceRegion, ChannelType channel, String template, Map<String, String> values) {
        return channel.isSms()
                ? sign(serviceRegion, wordings.sms(template, compact(values)))
                : wordings.chat(template, values);
    }

    /** Several templates as one text, signed once; on chat one a line. */
    String join(RegionCode serviceRegion, ChannelType channel, List<String> templates, Map<String, String> values) {
        if (channel.isSms()) {
            return sign(
                    serviceRegion,
                    templates.stream()
                            .map(t -> wordings.sms(t, compact(values)))
                            .collect(Collectors.joining()));
        }
        return templates.stream().map(t -> wordings.chat(t, values)).collect(Collectors.joining("\n"));
    }

    String sign(RegionCode serviceRegion, String text) {
        return "【" + directory.profile(serviceRegion).smsSignature() + "】" + text;
    }

    /** On SMS an office line is written without dashes: a character each. */
    private static Map<String, String> compact(Map<String, String> values) {
        String tel = values.get("tel");
        if (tel == null) {
            return values;
        }
        Map<String, String> compact = new java.util.HashMap<>(values);
        compact.put("tel", tel.replaceAll("[-\\s]", ""));
        return compact;
    }
}
