import java.io.FileInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Asks veraPDF about every file in a list, by every profile named.
 *
 * <p>Arguments: a file with one path a line, then profiles (PDFUA-1, PDFA-2A). A line of the answer holds,
 * between tabs: PASS, FAIL or ERROR, the profile, the path, and for each broken rule a field of its own.
 */
public final class Check {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> files = Files.readAllLines(Path.of(arguments[0]));
        for (int i = 1; i < arguments.length; i++) {
            String place = "/org/verapdf/pdfa/validation/" + arguments[i] + ".xml";
            ValidationProfile profile = Profiles.profileFromXml(Foundries.class.getResourceAsStream(place));
            for (String file : files) {
                System.out.println(asked(file, profile, arguments[i]));
            }
        }
    }

    private static String asked(String file, ValidationProfile profile, String name) {
        try (PDFAParser parser = Foundries.defaultInstance()
                .createParser(new FileInputStream(file), profile.getPDFAFlavour());
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            StringBuilder said = new StringBuilder(result.isCompliant() ? "PASS" : "FAIL");
            said.append('\t').append(name).append('\t').append(file);
            result.getFailedChecks().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.comparing(Check::rule)))
                    .forEach(broken -> said.append('\t').append(rule(broken.getKey())).append(", ")
                            .append(broken.getValue()).append(" times: ")
                            .append(flat(profile.getRuleByRuleId(broken.getKey()).getDescription())));
            return said.toString();
        } catch (Exception | LinkageError error) {
            return "ERROR\t" + name + "\t" + file + "\t" + flat(String.valueOf(error));
        }
    }

    private static String rule(RuleId id) {
        return id.getClause() + "-" + id.getTestNumber();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
