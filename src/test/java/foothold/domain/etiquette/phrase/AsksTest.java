package foothold.domain.etiquette.phrase;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking for a job, and the many sentences with the same words that do not. */
class AsksTest {
    private static final String ORGANIZATION = "Northwind Health";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do you have any openings?",
                "Do you know of any job openings in your department?",
                "Are there any openings on your team?",
                "I wonder if there is an opening in your group.",
                "Please let me know if you hear of an opening.",
                "Please keep me in mind for any openings.",
                "Is there an opening for a junior analyst?",
                "Are you hiring?",
                "Are you currently hiring?",
                "Is your team hiring right now?",
                "I wanted to ask whether Northwind Health is hiring.",
                "If you are hiring, I would love to hear about it.",
                "Do you know anyone hiring?",
                "I am looking for a job.",
                "I'm looking for a job in marketing.",
                "I’m currently looking for an internship.",
                "I am looking for a full-time position in research.",
                "I am looking for jobs in your field.",
                "I know you are busy, but I am looking for a job.",
                "I am not sure yet, but I am looking for an internship.",
                "I am searching for a position as a nurse.",
                "I am seeking an internship for next summer.",
                "I would like to apply for a job at your company.",
                "I want to apply for a position on your team.",
                "I would like to apply for your internship program.",
                "I am applying for an internship with you.",
                "Could I apply for the analyst position?",
                "I have just applied for a position at your company.",
                "I am interested in a position at your company.",
                "I am very interested in working for your company.",
                "I would love to work at your company.",
                "It is my dream to work for your firm.",
                "I would love to work for Northwind Health.",
                "I hope to join your team.",
                "Could you refer me?",
                "Would you be willing to refer me for the role?",
                "Please refer me to your hiring manager.",
                "Could you refer me to someone in HR?",
                "Would you hire me?",
                "Could you put in a good word for me?",
                "Do you have a job for me?",
                "Could you help me get a job?",
                "Can you help me find an internship?",
                "Would you pass my résumé on to your manager?",
                "Are there any positions available at your company?",
                "I recently graduated and am looking\nfor a job in your city.",
                "Given your role, I am looking for a position like it.",
                "Do you have any internships open this summer?",
                "I need a job.",
                "Would you consider me for a position?",
            })
    void asks(String text) {
        assertNotNull(Asks.job(text, ORGANIZATION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am not looking for a job.",
                "I'm not looking for a job or an internship; I want to learn.",
                "I am not asking for a job.",
                "I am not asking you for a job or an interview.",
                "I'm not looking for a job right now, only for advice.",
                "I do not expect you to know of any openings.",
                "I don't expect a job offer.",
                "I am writing without any hope of a job, only to learn.",
                "I am not asking whether you are hiring.",
                "I am looking for advice, not a job.",
                "I am looking for advice rather than a job.",
                "I would like to hear about your job.",
                "What do you like best about your job?",
                "How did you get your job?",
                "How did you find your first job?",
                "When you were looking for a job, what helped?",
                "How did you know what to look for in a job?",
                "In my last position I wrote grant reports.",
                "I held a position at a bank until June.",
                "I enjoyed my internship at the zoo.",
                "My internship ended in May.",
                "When I was looking for an internship, your article helped me.",
                "I applied for an internship there in 2019.",
                "I have a job in a clinic now.",
                "I am beginning my job search.",
                "I am in the middle of a job search.",
                "What is your hiring process like?",
                "I am curious what a hiring manager looks for.",
                "I am looking for people in your position.",
                "I am looking for someone with your job.",
                "If you have an opening in your calendar, I would love to talk.",
                "Is there an opening in your schedule?",
                "You once beat me with an opening I cannot pronounce.",
                "Could you refer me to someone else I might talk to?",
                "If you are too busy, could you refer me to a colleague?",
                "What do you like about working for your company?",
                "I would love to learn what working for your company is like.",
                "I want to understand the field before I apply for jobs.",
                "Would job shadowing be possible?",
                "I would love to hear how you work with your team.",
                "What advice do you have for someone looking for a job in research?",
                "I would like to hear about your work at Northwind Health.",
                "I am interested in the work you do at Northwind Health.",
                "I am interested in how Northwind Health trains nurses.",
                "I enjoyed your opening remarks.",
                "Your position on nursing pay interests me.",
                "I work for a company that makes beds.",
                "What is it like to work for your company?",
                "I am considering a career in research.",
                "I hope to work in a hospital one day.",
                "I am exploring careers and roles in design.",
                "I wonder what kind of positions exist in your field.",
                "",
            })
    void doesNotAsk(String text) {
        assertNull(Asks.job(text, ORGANIZATION));
    }
}
