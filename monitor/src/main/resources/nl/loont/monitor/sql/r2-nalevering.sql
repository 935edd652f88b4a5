-- R2 Nalevering: een afgesloten periode die pas later, in één levering, gemeld is. Al haar maanden
-- worden gemaakt; de loonwaarde is er constant (lezing 28, 37).

-- tabel blok_r2
select deel, traject, type, gemeentecode, loonwaarde, 'R2' as regel, van_maand as van, tot_maand as tot
from bericht
where nalevering and van_maand <= tot_maand
