/**
 * Given names that are common where people are likely to read this: enough to notice somebody who is
 * about to sign with a first and a last name. It cannot know every name, and says so to nobody.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron adam adrian agnieszka ahmed aisha alan albert alejandro alex alexander alexandra ali alice
  alicia alison amanda amelia amy ana anastasia andrea andreas andrei andrew angela anita ann anna anne
  annie anthony antonio arthur ashley barbara beatriz ben benjamin bernard beth bill bob brandon brenda
  brian bruce carl carlos carmen carol caroline catherine charles charlotte chloe chris christian
  christina christine christopher claire clara colin connor craig cynthia dan daniel daniela daniele
  david dean deborah denise dennis diana diane diego dmitri dominic donald donna doris dorothy douglas
  dylan edward eileen elena elizabeth ella ellen emily emma eric erik erika ethan eva evelyn ewa fatima
  fernando fiona frances francesca francesco francis francois franz fred frederik gareth gary george
  gerald gianna giovanni giulia giuseppe gloria graham greg gregory hannah hans harold harry hassan
  heather helen helena henry hugo ian ibrahim igor ines ingrid irene isabel isabella ivan jack jacob
  jacqueline jacques jake james jan jane janet janice jason javier jean jeff jeffrey jennifer jeremy
  jerry jessica jim joan joanna joao joe joel johan johanna johannes john jonas jonathan jorge jose
  joseph joshua josh juan judith judy julia julian julie jurgen justin karen karin karl katarzyna kate
  katharina katherine kathleen kathryn katie keith kelly kenneth kevin khalid kim kyle larry laura
  lauren laurent leah leo leon liam linda lisa lorenzo louis louise lucas lucia lucy luis luisa luke
  magdalena manuel marc marco marcus margaret maria marie marina mario mark markus marta martha martin
  martina mary mateo matt matteo matthew matthias maureen max megan mehmet melissa michael michal
  michelle miguel mike mohamed mohammed monica monika muhammad nancy natalia natalie natasha nathan
  nicholas nick nicola nicolas nicole nina noah nora olga oliver olivia olivier omar oscar pablo pamela
  paolo patricia patrick paul paula pawel pedro peter petra philip philippe phillip pierre piotr rachel
  rafael ralph ramon raymond rebecca ricardo richard rita robert roberto roger ronald rosa roy russell
  ruth ryan sabine sally sam samantha samuel sandra sara sarah scott sean sebastian sergei sergio sharon
  shirley simon sofia sophia sophie stefan stefania stephanie stephen steve steven stuart susan susanne
  svetlana sylvia tania tanya teresa theresa thomas tim timothy tina tom tomas tomasz tony tracy tyler
  ursula valentina vanessa veronica victor victoria vincent virginia vladimir walter wayne wendy werner
  william yusuf yvonne zachary zoe`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
