/**
 * Words that hold a sentence together and say little themselves, German and English. Those that deny are left out: they turn
 * what is said around. Lower case.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those some any all each every both either and or but so yet if then than as of to in into on onto at by for from with about over under up down out off
  is are was were be been being am do does did done has have had having will would shall should can could may might must let lets i me my mine you your yours he him his she her hers it its we us our ours they
  them their theirs who whom whose what which when where why how there here just also too very only even still again now more most much many such own same other another s t ll re ve d m
  der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes jeden jedem alle allen aller alles und oder aber denn doch sondern
  nur auch noch schon mal so sehr ganz gar ja als wie wenn weil dass ob damit bevor nachdem bis seit in im ins an am ans auf aufs aus bei beim mit nach von vom vor zu zum zur durch für fürs gegen
  um über unter zwischen neben hinter ich mich mir mein meine meinen meinem meiner du dich dir dein deine deinen deinem deiner er ihn ihm sein seine seinen seinem seiner sie ihr ihre ihren ihrem ihrer
  ihnen es wir uns unser unsere unseren unserem unserer euch euer eure euren eurem eurer man sich wer wen wem was wo wann warum welche welcher welches da dann dort hier nun jetzt wieder immer ist sind war
  waren bin bist seid sei hat haben habt hast hatte hatten wird werden wurde wurden worden kann können könnt kannst muss müssen soll sollen will wollen darf dürfen ab je etwa dazu davon dafür darauf daran`.split(/\s+/),
);
