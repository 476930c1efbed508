package foothold.domain.etiquette.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Plain words: those that tell nothing, and those that are a name only by chance. */
public final class Vocabulary {
    /** Words that show no particular thing was learned. */
    static final Set<String> STOP_WORDS =
            set(
                    """
                    about above across after again against almost along already also although always
                    among another anybody anyone anything around away back because become been before
                    being below beside besides between beyond both came cannot come comes coming could
                    couldn didn does doesn doing done down during each either else enough especially
                    even ever every everybody everyone everything from further gave getting give given
                    gives giving goes going gone good great hadn hasn have haven having hear heard help
                    helped helpful helping here hers herself himself hope hoped hoping indeed into
                    itself just keep kind knew know knowing known last later least less lets like liked
                    likely listen little look looked looking lots made make makes making many matter
                    maybe meet meeting mention mentioned might mine more most mostly much must myself
                    near nearly need needed neither never next nice nobody none nothing often once only
                    onto other others otherwise ours ourselves over own part particular particularly
                    perhaps please point quite rather really right said same says seem seemed seems
                    seen several shall shared sharing should shouldn show simply since some somebody
                    someone something sometimes somewhere soon speak speaking spoke still such suggest
                    suggested suggestion sure take taken taking talk talked talking tell than thank
                    thankful thanks that their theirs them themselves then there therefore these they
                    thing things think this those though thought through throughout time times today
                    together told took toward towards truly under until upon used useful using usually
                    very want wanted wasn well went were weren what whatever when whenever where
                    whether which while whole whom whose will with within without wonder wonderful
                    work worked working works would wouldn yesterday your yours yourself yourselves
                    advice appreciate appreciated conversation discuss discussed discussion enjoy
                    enjoyed enjoying grateful gratitude insight insights learn learned learning
                    opportunity regards sincerely interview informational generous chance word words
                    """);

    private static final Set<String> ORDINARY =
            set(
                    """
                    a ability able about above academy access account ace acorn act action active actual
                    advance advantage after agency agenda agent ahead aim air alert align all alliance
                    allow ally alpha alphabet always amber amount anchor angel ant anthem any apart apex
                    apple apply april arc arch archer area arena ark arm arrow art ascend ash ask aspect
                    aspire asset assurance at atlas attain august aurora author autumn avenue average
                    award aware away axis baby back bad badge baker balance ball band bank banks
                    bar bark barn base basic basis basket bath bay beach beacon beam bear beauty bee begin
                    bell belt bench benefit bent best beta better beyond big bill bird birch bishop bit
                    black blade blaze blend block bloom blossom blue board boat body bold bolt bond bone
                    book boost boots border boss both bottle bounce bow box boy brain branch brand brave
                    bread break breeze brick bridge bright brilliant broad brook brooks brown brush bubble
                    buck bucket buffer build builder building bullet bunch burn bush business butler
                    button buzz cable call calm camp campus can candle candy canvas cap capital captain
                    car card cards care career carry case cash cast castle catalyst cause cave
                    cedar cell center central chain chair champion chance change channel chapter charge
                    charity charm chart chase check cherry chief child choice choose chuck
                    church circle citizen city clarity class classic clay clean clear clearance clever
                    click client cliff climb clinic clock close cloud clover club coach coast code cohort
                    coin collective college color column comet comfort command common community
                    company compass complete computer concept concert confidential connect constant
                    consultant consultants consulting contact content context contractor cook
                    copper coral core corner cotton council counter country courage course court cover
                    craft crane create creative credit creek crest crew cross crow crown cruise crystal
                    cube culture cup curiosity current curve customer cut cycle daily dairy daisy dance
                    dart dash data date dawn day days deal dean dear december deep deer delight deliver
                    delta demand depth design designer desk destiny develop developer diamond dice diet
                    digital dimension direct discord discover discovery dish display diva dock doctor dollar
                    domain door dot dove down dragon drake draw dream drew drift drive drop dry duke dust
                    duty each eagle earl early earth ease east easy echo eclipse economy edge editor
                    education effect effort element elite ember emerald emerge employed employer empower
                    empty enable end energy engage engine engineer enigma enjoy enterprise entrepreneur
                    envoy epic equal equity era essence eve even evening ever every evolve exact example
                    excel exchange expand experience expert explore express extra eye fable face facet
                    fact factor factory fair faith falcon fall fame family fan farm farmer fashion fast
                    father feather february federal feed fellow fern field fields fig figure film final
                    find fine finish fir fire first fish fit five flag flame flash fleet flex flight flint
                    flip float flow flower fly focus fold folio follow food foot ford forest forge form
                    fort fortune forum forward foundation founder foundry four fox frame frank free
                    freelance freelancer fresh friend front frost fruit full fun function fund fuse fusion
                    future gable gain gale galaxy gallery game gap garage garden garner gate gateway gem
                    gene general genesis genius gentle gift ginger give glass globe glory glow go goal
                    gold golden good grace graduate grand grant granite graph grass gravity gray great
                    green greet grey grid grip grit ground group grove grow growth guard guardian guess
                    guide guild gust guy habit hack half hall hand happy harbor hardy harmony
                    harvest haven hawk hay haze head heal health heart heath heather help herald heritage
                    hero high hill hills hip hive hole holiday hollow holly home honest honey honor hook hop
                    hope horizon horizons horn hospital host hour house how hub human hunt hunter ice icon
                    idea ideal ideas imagine impact impulse in indeed independent indigo industry infinite
                    inner innovation inn insight inspire instant institute intent interest intern iris iron
                    island it ivory ivy jade jam january jasmine jay jean jet jewel job jobs
                    join journal journey joy judge july jump junction june jungle juniper just justice keen
                    keep kernel key keystone kind king kit kite kitchen knight know lab label labs
                    ladder lady lake lamp lance land lane lantern lark laser last later latitude laugh
                    launch laurel law lawn lead leader leaf league lean leap learn ledger legacy legend
                    lemon lens less level lever liberty library life lift light lily lime line linear link
                    lion list little live lively local lock loft logic long look loom loop lot lotus love
                    lovely loyal lucky lunar lunch lynx magic magnet magnolia mail main major make manager
                    manor map maple march mark market marketing marlin marsh mast master match matrix
                    max may maze meadow mean measure media medical medium meet melody memory merchant mercury
                    mercy merge merit mesa mesh message meta method metro mica midway mighty mile miles mill
                     mind mine mint minute mirror mission mist mobile mode model modern moment monday
                    money monster moon morning mosaic moss mother motion mount mountain move movement multi
                    muse music mustang myself narrow nation national native natural nature navigate near need
                    nest net network never new news next nice night nimble noble noon north note
                    notion nova novel november now number nurse oak oasis object ocean october odyssey of off
                    offer office olive omega on once one onward open operator optimum option oracle orange orbit
                    orchard orchid order organic origin other our out outlook outside oval over owl own owner
                     pace pacific pack page paint pair palace palm paper parade paragon park
                    parks part partner partners party pass passage pat patch path patience patient pattern
                    pause pay peace peak pearl pebble pen penny people pepper perch perfect person phase
                    phoenix phone photo piano pick picture piece pierce pike pilot pine pink pioneer piper pitch
                    pixel place plaid plain plan planet plant plate platform play plaza plum plus pocket poet
                    point polar police policy pool pop poppy port portal post pound power practice
                    precision premier present press price pride prime prince principal print prism private
                    prize pro process product professional program progress progressive project promise proof
                    proper prospect protocol public publisher pulse pure purple purpose quality quantum queen
                    quest question quick quiet quill quilt rabbit race radar radiant radius rail rain rainbow
                    raise ram ramp ranch range rapid rare raven ray reach read ready real realm reason rebel
                    record red reed reef reflect region reliance remedy remote renew report research reserve
                    resolve resource rest result retired reveal rich ride ridge right ring ripple rise river
                    rivers road rob robin rock rocket rod root rope rose round route rover row royal ruby rule
                    run rush rusty sable safe sage sail salt sand sapphire savage savvy say scale scholar school
                    science scope scout script sea seal search season second secret section secure seed segment
                    select self senior sense sentinel september sequence service set seven shade shadow shape
                    share sharp shell shelter shepherd shield shift shine ship shop shore short show side
                    sierra sight sigma sign signal silver simple single six sketch skill skip sky slack slate
                    slice small smart smile smith smooth snap snow social society soft solar sole solid
                    solution solutions song sonic soul sound source south space spark sparrow special spectrum
                    speed sphere spin spirit splash spring sprint spruce square staff stage standard staples
                    star start startup state station stealth steel step sterling stitch stone store
                    storm story stream street strength stretch strike string stripe strong student studio
                    study style subway success sue sugar summer summit sun sunday sunny sunrise sunshine
                    support sure surface surge surgeon swan sweet swift switch sync synergy system table tag
                    tailor talent talk tall tandem tango target task taste teach teacher team tech
                    technology temple tempo ten tend term terra test text thanks thing think third thread three
                    threshold thrive thunder thursday tide tiger time timeline title today together tomorrow
                    tone tool top torch total touch toward tower town track trade tradition trail train
                    transit travel travelers treasure tree trek trend tribe trident trinity trove true trust
                    truth tuesday tulip turn turner twin twist two type ultra umbrella under union unique unit
                    united unity universal university up upper urban us use user utility valley value van
                    various vault vector vega velocity vent venture verge vertex very vessel via vibrant
                    victor victory view village vine vintage violet virgin virtual visa vision vista vital
                    vivid voice volt volunteer voyage wade walk walker wall want ward warren water wave way
                    we weave weaver web wednesday week well west wharf wheel whisper white whole why wide wild
                    will willow win wind window wing winner winter wire wisdom wise wish wolf women wonder
                    wood woods word work workday works world worth wren write yard year yellow yes yield you
                    young your youth zebra zen zenith zero zest zone zoom ai ar cs hr pr pt qa ra uk us ux vr
                    """);

    private Vocabulary() {}

    /** Whether a name of one word is an ordinary word too: Target, Hope, Self-Employed. */
    public static boolean ordinary(String name) {
        var words = Words.of(name);
        return words.size() == 1
                && !name.strip().contains(" ")
                && Words.pieces(name).stream().allMatch(ORDINARY::contains);
    }

    private static Set<String> set(String text) {
        return text.lines()
                .flatMap(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).strip().split(" ")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
