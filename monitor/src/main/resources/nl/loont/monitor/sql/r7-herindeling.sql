-- R7 Herindeling: niet beëindigd in de oude gemeente, en het eerste bericht uit de nieuwe gemeente
-- volgt in de maand van de herindeling op het laatste bericht uit de oude. Het traject loopt door:
-- geen uitstroom en geen instroom, wat de nieuwe gemeente ook als begindatum opgeeft (lezing 21, 22).

-- tabel kandidaat_r7
select n.deel as later, o.deel as eerder, 'R7' as regel,
       row_number() over (partition by n.deel order by o.nummer) as keus,
       row_number() over (partition by o.deel order by n.begindatum, n.nummer) as beurt
from (select distinct van, naar, maand from herindeling) h
join deel_r4 o on o.laatste_bericht = h.maand - 1 and o.einde_gemeld is null and o.laatste_van_nummer
join deel_r4 n on n.persoon = o.persoon and n.eerste_bericht = h.maand and n.volgnr = 1 and n.nummer <> o.nummer
join melding mo on mo.deel = o.deel and mo.laatste = o.laatste_bericht and mo.gemeentecode = h.van
join melding mn on mn.deel = n.deel and mn.eerste = n.eerste_bericht and mn.gemeentecode = h.naar

-- koppel kandidaat_r7

-- Een einde dat R4 aannam vervalt hier, en telt dan niet bij R4.

-- tabel deel_leeg_of_niet
select d.deel, d.persoon, d.nummer, d.volgnr, d.type, d.eerste_bericht, d.laatste_bericht, d.nalevering,
       d.einde_gemeld,
       case when n.later is not null then kn.eerste_dag else d.begindatum end as begindatum,
       case when o.eerder is not null then ko.laatste_dag else d.einddatum end as einddatum,
       d.r4 and o.eerder is null as r4
from deel_r4 d
left join koppeling n on n.later = d.deel
left join koppeling o on o.eerder = d.deel
left join kalender kn on kn.maand = d.eerste_bericht and n.later is not null
left join kalender ko on ko.maand = d.laatste_bericht and o.eerder is not null

-- Een deel dat eindigt voor het begint heeft geen enkele dag en bestaat dus niet.

-- tabel deel
select *,
       cast(year(begindatum) * 12 + month(begindatum) as int) as begin_maand,
       cast(year(einddatum) * 12 + month(einddatum) as int) as eind_maand,
       cast(year(einde_gemeld) * 12 + month(einde_gemeld) as int) as einde_gemeld_maand
from deel_leeg_of_niet
where einddatum is null or einddatum >= begindatum
