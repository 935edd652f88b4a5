-- R4 Einde zonder einddatum: geen einddatum, het laatste bericht ligt in de onderzoeksperiode en
-- daarna is er nog geleverd, maar dit nummer niet meer. Dan eindigt het op de laatste dag van de
-- laatste berichtmaand (lezing 3). Anders loopt het.

-- tabel deel_r4
select d.deel, d.persoon, d.nummer, d.volgnr, d.type, d.eerste_bericht, d.laatste_bericht, d.nalevering,
       d.begindatum, d.einde_gemeld, d.laatste_van_nummer,
       case when k.maand is not null then k.laatste_dag else d.einddatum end as einddatum,
       k.maand is not null as r4
from deel_los d
left join kalender k
  on k.maand = d.laatste_van_alle and d.laatste_van_nummer and d.einde_gemeld is null
  and d.laatste_van_alle <= :tot and d.laatste_van_alle < :laatste_levering
