package org.provolt.portal.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void whatPeopleTypeStaysInItsPlace() {
        Question question = Question.at("/cells/{}/pressure", "../runs?x").with("q", "a&b=ö c");

        assertThat(question.target()).isEqualTo("/cells/..%2Fruns%3Fx/pressure?q=a%26b%3D%C3%B6%20c");
    }

    @Test
    void aParameterWithoutAValueIsLeftOut() {
        assertThat(Question.at("/cells").with("q", " ").with("after", null).with("limit", 5))
                .isEqualTo(new Question("/cells?limit=5"));
    }
}
