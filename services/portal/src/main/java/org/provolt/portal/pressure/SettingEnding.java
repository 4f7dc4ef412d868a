package org.provolt.portal.pressure;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.house.Trouble;
import org.provolt.portal.look.Sorry;

/// What releasing and withdrawing a setting have in common: the page shows what it is about, and leads back to it.
@Singleton
class SettingEnding {

    private final House house;

    SettingEnding(House house) {
        this.house = house;
    }

    /// A page about a setting; without the setting's card it is still a page.
    Response page(UUID settingId, Function<Answer<SettingCard>, TemplateInstance> page) {
        Answer<SettingCard> setting = setting(settingId);
        return setting instanceof Answer.Failed<SettingCard>(Trouble why) && why.isUnknown()
                ? Sorry.because(why)
                : Response.ok(page.apply(setting)).build();
    }

    /// @param act as the API's path calls it
    Response tell(
            UUID settingId,
            String act,
            Form form,
            HttpHeaders headers,
            BiFunction<Form, Answer<SettingCard>, TemplateInstance> page) {
        if (form.isRefused()) {
            return Formed.again(page.apply(form, setting(settingId)));
        }
        Question where = Question.at("/pressure-settings/{}/" + act, settingId);
        return switch (house.tell(where, form.command(), SettingCard.class)) {
            case Answer.Found<SettingCard> done -> Formed.go("/pressure-settings/" + settingId, headers);
            case Answer.Failed<SettingCard>(Trouble why) ->
                Formed.again(page.apply(form.refused(why), setting(settingId)));
        };
    }

    private Answer<SettingCard> setting(UUID settingId) {
        return house.ask(Question.at("/pressure-settings/{}", settingId), SettingCard.class)
                .answer();
    }
}
