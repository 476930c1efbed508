package foothold.service.duplicates;

import java.util.HashMap;
import java.util.Map;

/** First names and what people of that name are called, in a few languages. */
final class Nicknames {

    /** One line a name: the full name, then what stands for it; all folded. */
    private static final String TABLE =
            """
            abigail abby gail
            albert al bert bertie
            alexander alex sascha sasha xander lex alec sandro
            alexandra alexa sandra sascha sasha
            andreas andi
            andrew andy drew
            anthony tony toni
            barbara barb babs
            benjamin ben benny
            catherine cathy kate katie kathy cat katherine kathryn
            charles charlie chuck chas
            christian chris
            christina christine tina chris
            christopher chris topher
            daniel dan danny
            david dave davey
            deborah deb debbie debra
            donald don donnie
            dorothy dot dotty
            edward ed eddie ted ned
            elizabeth liz beth betty eliza lisa lizzie betsy libby elisabeth
            eugene gene
            florian flo
            francesco franco
            francisco paco pancho
            frederick fred freddy
            friedrich fritz
            gabriel gabe
            gerald gerry jerry
            gregory greg
            guillermo memo
            henry hank harry hal
            ignacio nacho
            jacob jake
            james jim jimmy jamie
            jeffrey jeff
            jennifer jen jenny
            jessica jess jessie
            johannes hannes hans
            john jack johnny jon
            jonathan jon jonny
            jose pepe
            joseph joe joey
            joshua josh
            juergen jurgen
            kenneth ken kenny
            kimberly kim
            lawrence larry
            leonard leo len lenny
            manuel manu
            margaret maggie meg peggy marge greta
            matthew matt
            matthias matze hias
            maximilian max
            michael mike mick mickey micha michi
            michelle shelly
            nathaniel nathan nate nat
            nicholas nick nicky nico nicolas
            pamela pam
            patricia pat patty tricia
            patrick pat paddy
            peter pete
            philip phil phillip
            rachel rae
            raymond ray
            rebecca becky becca
            richard rick dick rich ricky
            robert bob rob bobby robbie bert
            ronald ron ronnie
            samantha sam
            samuel sam sammy
            sebastian basti seb bastian
            stanley stan
            stephen steve steven stefan stephan
            susan sue susie suzanne
            theodore ted theo teddy
            thomas tom tommy
            timothy tim timmy
            ulrich uli
            victoria vicky tori
            vincent vince vinny
            walter walt
            william bill will billy willy liam
            wolfgang wolf
            zachary zach zack
            """;

    private static final Map<String, String> FULL = full();

    private Nicknames() {}

    private static Map<String, String> full() {
        var full = new HashMap<String, String>();
        for (var line : TABLE.lines().toList()) {
            var names = line.split(" ");
            for (var name : names) {
                full.putIfAbsent(name, names[0]);
            }
        }
        return Map.copyOf(full);
    }

    /** The full name somebody of that folded first name has, as far as known. */
    static String full(String first) {
        return FULL.getOrDefault(first, first);
    }
}
