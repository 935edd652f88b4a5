-- R1 Aanvullen voor het eerste bericht: ligt de begindatum voor de eerste berichtmaand, dan bestaat het
-- traject vanaf de begindatum. Die maanden volgen de eerste melding (lezing 28).

-- tabel blok_r1
select deel, traject, type, gemeentecode, loonwaarde, 'R1' as regel,
       van_maand as van, least(eerste_bericht - 1, tot_maand) as tot
from bericht
where eerste = eerste_bericht and not nalevering and van_maand < eerste_bericht and van_maand <= tot_maand
