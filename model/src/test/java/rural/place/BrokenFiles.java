package rural.place;

import java.util.List;
import rural.place.BrokenCountyTest.Break;

/** Ways in which files of units and roads can be broken, and what is said about each. */
final class BrokenFiles {

    private BrokenFiles() {}

    /** Ways to break {@link CountyFile#SOUND}. */
    static List<Break> units() {
        return List.of(
                new Break(
                        "an unknown level",
                        "town,990000101000",
                        "hamlet,990000101000",
                        "county.csv:4:1  level is \"hamlet\", which is not one of county, town, village.",
                        "county.csv:4:1  level 为“hamlet”，应为 county（县）、town（乡镇）、village（村）之一。"),
                new Break(
                        "a level in Chinese",
                        "town,990000101000",
                        "乡,990000101000",
                        "county.csv:4:1  level is \"乡\", which is not one of county, town, village. Maybe town?",
                        "county.csv:4:1  level 为“乡”，应为 county（县）、town（乡镇）、village（村）之一。也许是 town？"),
                new Break(
                        "a misspelt level",
                        "village,990000100201",
                        "vilage,990000100201",
                        "county.csv:6:1  level is \"vilage\", which is not one of county, town, village. Maybe village?",
                        "county.csv:6:1  level 为“vilage”，应为 county（县）、town（乡镇）、village（村）之一。也许是 village？"),
                new Break(
                        "an empty level",
                        "town,990000101000",
                        ",990000101000",
                        "county.csv:4:1  level is empty, which is not one of county, town, village.",
                        "county.csv:4:1  level 为空，应为 county（县）、town（乡镇）、village（村）之一。"),
                new Break(
                        "no county",
                        "county,990000000000,990000000000,谷县,,110.00,28.00,\n",
                        "",
                        "county.csv  has no county; a line with level county is needed. Maybe one with code 990000000000, the parent of the towns?",
                        "county.csv  没有县；需要一行 level 为 county 的记录。也许应为代码 990000000000，即各乡镇的上级？"),
                new Break(
                        "two counties",
                        "town,990000100000,990000000000,谷口镇,,110.05,28.05,",
                        "county,990000200000,,山县,,110.05,28.05,\ntown,990000100000,990000000000,谷口镇,,110.05,28.05,",
                        "county.csv:3:8  code is \"990000200000\", a second county; line 2 is 谷县 already. A file describes one county.",
                        "county.csv:3:8  code 为“990000200000”，是第二个县；第 2 行已有谷县。一个文件只描述一个县。"),
                new Break(
                        "no towns",
                        "town,990000100000,990000000000,谷口镇,,110.05,28.05,\ntown,990000101000,990000000000,山后乡,,110.20,28.10,\n",
                        "",
                        "county.csv  has no towns; at least one line with level town is needed.",
                        "county.csv  没有乡镇；至少需要一行 level 为 town 的记录。"),
                new Break(
                        "no villages",
                        "village,990000100200,990000100000,近村,122,110.06,28.05,300\nvillage,990000100201,990000100000,远村,220,110.09,28.09,210\nvillage,990000101200,990000101000,后村,220,110.21,28.12,150\n",
                        "",
                        "county.csv  has no villages; at least one line with level village is needed.",
                        "county.csv  没有村；至少需要一行 level 为 village 的记录。"),
                new Break(
                        "a village under an unknown town",
                        "990000101000,后村",
                        "990000109000,后村",
                        "county.csv:7:22  parent is \"990000109000\", which is the code of no town in this file. Maybe 990000101000?",
                        "county.csv:7:22  parent 为“990000109000”，本文件中没有该代码的乡镇。也许是 990000101000？"),
                new Break(
                        "a village under the county",
                        "990000101000,后村",
                        "990000000000,后村",
                        "county.csv:7:22  parent is \"990000000000\", which is the county 谷县; a village belongs to a town. Maybe 990000101000?",
                        "county.csv:7:22  parent 为“990000000000”，那是县 谷县；村的上级应为乡镇。也许是 990000101000？"),
                new Break(
                        "a village under a village",
                        "990000101000,后村",
                        "990000100200,后村",
                        "county.csv:7:22  parent is \"990000100200\", which is the village 近村; a village belongs to a town. Maybe 990000101000?",
                        "county.csv:7:22  parent 为“990000100200”，那是村 近村；村的上级应为乡镇。也许是 990000101000？"),
                new Break(
                        "a town under another county",
                        "990000000000,山后乡",
                        "990001000000,山后乡",
                        "county.csv:4:19  parent is \"990001000000\", which is the code of no county in this file. Maybe 990000000000?",
                        "county.csv:4:19  parent 为“990001000000”，本文件中没有该代码的县。也许是 990000000000？"),
                new Break(
                        "a town under a town",
                        "990000000000,山后乡",
                        "990000100000,山后乡",
                        "county.csv:4:19  parent is \"990000100000\", which is the town 谷口镇; a town belongs to a county. Maybe 990000000000?",
                        "county.csv:4:19  parent 为“990000100000”，那是乡镇 谷口镇；乡镇的上级应为县。也许是 990000000000？"),
                new Break(
                        "a village without a parent",
                        "990000101000,后村",
                        ",后村",
                        "county.csv:7:22  parent is empty, but every town and village belongs to a unit above.",
                        "county.csv:7:22  parent 为空，但乡镇和村都必须有上级单位。"),
                new Break(
                        "a missing column",
                        "ur_code,lon_gcj02",
                        "ur_code",
                        "county.csv:1:1  column lon_gcj02 is missing from the header.",
                        "county.csv:1:1  表头缺少列 lon_gcj02。"),
                new Break(
                        "a misspelt needed column",
                        "lon_gcj02",
                        "lon_gjc02",
                        "county.csv:1:32  column lon_gcj02 is missing from the header. Maybe it is called \"lon_gjc02\" here?",
                        "county.csv:1:32  表头缺少列 lon_gcj02。也许此处写成了“lon_gjc02”？"),
                new Break(
                        "two misspelt columns",
                        "parent,name",
                        "parents,title",
                        "county.csv:1:1  column name is missing from the header.\ncounty.csv:1:12  column parent is missing from the header. Maybe it is called \"parents\" here?",
                        "county.csv:1:1  表头缺少列 name。\ncounty.csv:1:12  表头缺少列 parent。也许此处写成了“parents”？"),
                new Break(
                        "a misspelt optional column",
                        "households\n",
                        "houshold\n",
                        "county.csv:1:52  column houshold is not known. Maybe households?",
                        "county.csv:1:52  不认识列 houshold。也许是 households？"),
                new Break(
                        "a column twice",
                        "ur_code,lon_gcj02",
                        "lat_gcj02,lon_gcj02",
                        "county.csv:1:1  column ur_code is missing from the header.\ncounty.csv:1:44  column lat_gcj02 appears twice in the header.",
                        "county.csv:1:1  表头缺少列 ur_code。\ncounty.csv:1:44  表头中列 lat_gcj02 重复出现。"),
                new Break(
                        "a longitude in words",
                        "110.09,28.09",
                        "east,28.09",
                        "county.csv:6:42  lon_gcj02 is \"east\", which is not a number.",
                        "county.csv:6:42  lon_gcj02 为“east”，不是数字。"),
                new Break(
                        "a longitude with a decimal comma",
                        "110.09,28.09",
                        "\"110,09\",28.09",
                        "county.csv:6:42  lon_gcj02 is \"110,09\", which is not a number. Maybe 110.09?",
                        "county.csv:6:42  lon_gcj02 为“110,09”，不是数字。也许是 110.09？"),
                new Break(
                        "a latitude with a degree sign",
                        "110.09,28.09",
                        "110.09,28.09°",
                        "county.csv:6:49  lat_gcj02 is \"28.09°\", which is not a number. Maybe 28.09?",
                        "county.csv:6:49  lat_gcj02 为“28.09°”，不是数字。也许是 28.09？"),
                new Break(
                        "a longitude outside China",
                        "110.09,28.09",
                        "210.09,28.09",
                        "county.csv:6:42  lon_gcj02 is \"210.09\", which is not between 73 and 136 degrees, where China lies.",
                        "county.csv:6:42  lon_gcj02 为“210.09”，不在中国所在的 73 至 136 度之间。"),
                new Break(
                        "both coordinates zero",
                        "110.09,28.09",
                        "0,0",
                        "county.csv:6:42  lon_gcj02 is \"0\", which is not between 73 and 136 degrees, where China lies.\ncounty.csv:6:44  lat_gcj02 is \"0\", which is not between 3 and 54 degrees, where China lies.",
                        "county.csv:6:42  lon_gcj02 为“0”，不在中国所在的 73 至 136 度之间。\ncounty.csv:6:44  lat_gcj02 为“0”，不在中国所在的 3 至 54 度之间。"),
                new Break(
                        "exchanged coordinates",
                        "110.09,28.09",
                        "28.09,110.09",
                        "county.csv:6:42  lon_gcj02 is \"28.09\" and lat_gcj02 is \"110.09\". Maybe longitude and latitude are exchanged?",
                        "county.csv:6:42  lon_gcj02 为“28.09”，lat_gcj02 为“110.09”。也许经度和纬度写反了？"),
                new Break(
                        "only one coordinate",
                        "110.09,28.09",
                        "110.09,",
                        "county.csv:6:49  lat_gcj02 is empty though lon_gcj02 is not.",
                        "county.csv:6:49  lat_gcj02 为空，而 lon_gcj02 不为空。"),
                new Break(
                        "a county seat far from its towns",
                        "谷县,,110.00,28.00",
                        "谷县,,90.00,38.00",
                        "county.csv:2:1  the county seat lies more than 500 km from half of its towns. Maybe its coordinates are another county's?",
                        "county.csv:2:1  县城距半数乡镇超过 500 km。也许误用了其他县的坐标？"),
                new Break(
                        "no coordinates anywhere",
                        CountyFile.SOUND,
                        "level,code,parent,name,ur_code,lon_gcj02,lat_gcj02\ncounty,9900,,谷县,,,\ntown,9901,9900,谷口镇,,,\nvillage,9902,9901,近村,220,,\n",
                        "county.csv  has no coordinates at all; at least some units need a point.",
                        "county.csv  没有任何坐标；至少部分单位需要坐标。"),
                new Break(
                        "a code twice",
                        "village,990000100201",
                        "village,990000100200",
                        "county.csv:6:9  code is \"990000100200\", a code that line 5 has already.",
                        "county.csv:6:9  code 为“990000100200”，与第 5 行的代码重复。"),
                new Break(
                        "a code in scientific notation",
                        "village,990000100201",
                        "village,9.901E+11",
                        "county.csv:6:9  code is \"9.901E+11\", a code that a spreadsheet has turned into a rounded number; its last digits are lost. Maybe format the column as text in the original and save it again?",
                        "county.csv:6:9  code 为“9.901E+11”，代码已被电子表格改成科学计数法，末尾数字已丢失。也许应在原文件中将该列设为文本格式后重新保存？"),
                new Break(
                        "an empty code",
                        "village,990000100201",
                        "village,",
                        "county.csv:6:9  code is empty, but every unit has a code of its own.",
                        "county.csv:6:9  code 为空，但每个单位都必须有自己的代码。"),
                new Break(
                        "a code with a slash",
                        "village,990000100201",
                        "village,99/100201",
                        "county.csv:6:9  code is \"99/100201\", but a code has only digits, letters, hyphens.",
                        "county.csv:6:9  code 为“99/100201”，但代码只能由数字、字母和连字符组成。"),
                new Break(
                        "a unit without a name",
                        "990000100000,远村",
                        "990000100000,",
                        "county.csv:6:35  name is empty.",
                        "county.csv:6:35  name 为空。"),
                new Break(
                        "an unknown urban-rural class",
                        "远村,220",
                        "远村,200",
                        "county.csv:6:38  ur_code is \"200\", which is not one of 111, 112, 121, 122, 123, 210, 220.",
                        "county.csv:6:38  ur_code 为“200”，应为 111、112、121、122、123、210、220 之一。"),
                new Break(
                        "no households",
                        "28.09,210",
                        "28.09,0",
                        "county.csv:6:55  households is \"0\", which is not a whole number from 1 to 20000.",
                        "county.csv:6:55  households 为“0”，应为 1 至 20000 之间的整数。"),
                new Break(
                        "fewer than no households",
                        "28.09,210",
                        "28.09,-12",
                        "county.csv:6:55  households is \"-12\", which is not a whole number from 1 to 20000.",
                        "county.csv:6:55  households 为“-12”，应为 1 至 20000 之间的整数。"),
                new Break(
                        "half a household",
                        "28.09,210",
                        "28.09,210.5",
                        "county.csv:6:55  households is \"210.5\", which is not a whole number from 1 to 20000.",
                        "county.csv:6:55  households 为“210.5”，应为 1 至 20000 之间的整数。"),
                new Break(
                        "too many households",
                        "28.09,210",
                        "28.09,210000",
                        "county.csv:6:55  households is \"210000\", which is not a whole number from 1 to 20000.",
                        "county.csv:6:55  households 为“210000”，应为 1 至 20000 之间的整数。"),
                new Break(
                        "households in words",
                        "28.09,210",
                        "28.09,many",
                        "county.csv:6:55  households is \"many\", which is not a whole number from 1 to 20000.",
                        "county.csv:6:55  households 为“many”，应为 1 至 20000 之间的整数。"),
                new Break(
                        "a line with a cell too few",
                        "28.09,210",
                        "28.09",
                        "county.csv:6:1  the line has 7 cells where the header has 8.",
                        "county.csv:6:1  本行有 7 个单元格，而表头有 8 个。"),
                new Break(
                        "a line with a cell too many",
                        "28.09,210",
                        "28.09,210,7",
                        "county.csv:6:1  the line has 9 cells where the header has 8.",
                        "county.csv:6:1  本行有 9 个单元格，而表头有 8 个。"),
                new Break(
                        "semicolons between columns",
                        ",",
                        ";",
                        "county.csv:1:1  the columns are not separated by commas. Maybe save it again as \"CSV UTF-8 (comma delimited)\"?",
                        "county.csv:1:1  各列没有用英文逗号分隔。也许应另存为“CSV UTF-8（逗号分隔）”格式？"),
                new Break(
                        "a quotation mark that never closes",
                        "远村",
                        "\"远村",
                        "county.csv:6  cannot be read as CSV from this line on. Maybe a quotation mark is missing or too many?",
                        "county.csv:6  从本行起无法按 CSV 格式读取。也许缺少或多出了引号？"),
                new Break(
                        "letters behind a quotation mark",
                        "远村",
                        "\"远\"村",
                        "county.csv:6  cannot be read as CSV from this line on. Maybe a quotation mark is missing or too many?",
                        "county.csv:6  从本行起无法按 CSV 格式读取。也许缺少或多出了引号？"),
                new Break(
                        "an empty file",
                        CountyFile.SOUND,
                        "",
                        "county.csv  is empty; a header with the columns level, code, parent, name, ur_code, lon_gcj02, lat_gcj02 is needed.",
                        "county.csv  文件为空；需要包含以下列的表头：level、code、parent、name、ur_code、lon_gcj02、lat_gcj02。"),
                new Break(
                        "a file of blank lines",
                        CountyFile.SOUND,
                        "\n\n  \n",
                        "county.csv  is empty; a header with the columns level, code, parent, name, ur_code, lon_gcj02, lat_gcj02 is needed.",
                        "county.csv  文件为空；需要包含以下列的表头：level、code、parent、name、ur_code、lon_gcj02、lat_gcj02。"),
                new Break(
                        "a header alone",
                        CountyFile.SOUND,
                        "level,code,parent,name,ur_code,lon_gcj02,lat_gcj02\n",
                        "county.csv  has no county; a line with level county is needed.\ncounty.csv  has no towns; at least one line with level town is needed.\ncounty.csv  has no villages; at least one line with level village is needed.",
                        "county.csv  没有县；需要一行 level 为 county 的记录。\ncounty.csv  没有乡镇；至少需要一行 level 为 town 的记录。\ncounty.csv  没有村；至少需要一行 level 为 village 的记录。"));
    }

    /** Ways to break {@link CountyFile#SOUND_ROADS}. */
    static List<Break> roads() {
        return List.of(
                new Break(
                        "a road from an unknown place",
                        "990000101000,990000101200",
                        "990000101000,990000101209",
                        "roads.csv:6:14  to is \"990000101209\", which is the code of no unit in the county's file. Maybe 990000101200?",
                        "roads.csv:6:14  to 为“990000101209”，县域文件中没有该代码的单位。也许是 990000101200？"),
                new Break(
                        "a road to itself",
                        "990000101000,990000101200",
                        "990000101000,990000101000",
                        "roads.csv:6:14  to is \"990000101000\", the same as from; a road has two ends.",
                        "roads.csv:6:14  to 为“990000101000”，与 from 相同；道路应有两个端点。"),
                new Break(
                        "a road without an end",
                        "990000101000,990000101200",
                        "990000101000,",
                        "roads.csv:6:14  to is empty, but a road has two ends.",
                        "roads.csv:6:14  to 为空，但道路应有两个端点。"),
                new Break(
                        "a negative length",
                        "990000101200,3,",
                        "990000101200,-3,",
                        "roads.csv:6:27  length_km is \"-3\", which is not a length above 0 and up to 500 km.",
                        "roads.csv:6:27  length_km 为“-3”，长度应大于 0 且不超过 500 km。"),
                new Break(
                        "a length of nothing",
                        "990000101200,3,",
                        "990000101200,0,",
                        "roads.csv:6:27  length_km is \"0\", which is not a length above 0 and up to 500 km.",
                        "roads.csv:6:27  length_km 为“0”，长度应大于 0 且不超过 500 km。"),
                new Break(
                        "a length in metres",
                        "990000101200,3,",
                        "990000101200,3000,",
                        "roads.csv:6:27  length_km is \"3000\", which is not a length above 0 and up to 500 km. Maybe it is in metres?",
                        "roads.csv:6:27  length_km 为“3000”，长度应大于 0 且不超过 500 km。也许单位是米？"),
                new Break(
                        "a length in words",
                        "990000101200,3,",
                        "990000101200,3 km,",
                        "roads.csv:6:27  length_km is \"3 km\", which is not a number. Maybe 3?",
                        "roads.csv:6:27  length_km 为“3 km”，不是数字。也许是 3？"),
                new Break(
                        "an unknown class",
                        "6.1,village_road",
                        "6.1,motorway",
                        "roads.csv:5:31  class is \"motorway\", which is not one of village_road, town_road, county_road.",
                        "roads.csv:5:31  class 为“motorway”，应为 village_road、town_road、county_road 之一。"),
                new Break(
                        "a shortened class",
                        "6.1,village_road",
                        "6.1,village",
                        "roads.csv:5:31  class is \"village\", which is not one of village_road, town_road, county_road. Maybe village_road?",
                        "roads.csv:5:31  class 为“village”，应为 village_road、town_road、county_road 之一。也许是 village_road？"),
                new Break(
                        "a class in Chinese",
                        "6.1,village_road",
                        "6.1,村道",
                        "roads.csv:5:31  class is \"村道\", which is not one of village_road, town_road, county_road. Maybe village_road?",
                        "roads.csv:5:31  class 为“村道”，应为 village_road、town_road、county_road 之一。也许是 village_road？"),
                new Break(
                        "a misspelt column",
                        "length_km",
                        "lenght_km",
                        "roads.csv:1:9  column lenght_km is not known. Maybe length_km?",
                        "roads.csv:1:9  不认识列 lenght_km。也许是 length_km？"),
                new Break(
                        "a needed column missing",
                        "from,to",
                        "from,end",
                        "roads.csv:1:1  column to is missing from the header.",
                        "roads.csv:1:1  表头缺少列 to。"),
                new Break(
                        "no roads",
                        "990000000000,990000100000,9.5,county_road\n990000100000,990000101000,,town_road\n990000100000,990000100200,1.4,\n990000100200,990000100201,6.1,village_road\n990000101000,990000101200,3,\n",
                        "",
                        "roads.csv  has no roads. Maybe leave the file out, so that roads are laid between neighbours?",
                        "roads.csv  没有道路。也许应不提供该文件，由程序在相邻地点之间生成道路？"));
    }
}
