-- Wat er over de personen in de leveringen bekend is. Een tabel die er niet is, is leeg.

-- tabel mens
select persoon, min(geboortemaand) as geboortemaand
from (
  -- De maand waarin iemand op de eerste dag een jaar ouder is: de geboortemaand, of de maand erna.
  select n.persoon,
         year(p.geboortedatum) * 12 + month(p.geboortedatum)
           + case when day(p.geboortedatum) > 1 then 1 else 0 end as geboortemaand
  from (select distinct persoon, persoon_id from nummer) n
  join persoon_portie p on p.persoon_id = n.persoon_id) m
group by persoon

-- De werkgever van een maand is die met de meeste uren, en dan die met het laagste nummer. Het minimumloon
-- volgt de leeftijd op de eerste dag van de maand; is die onbekend, dan geldt het bedrag voor volwassenen
-- (lezing 8 tot en met 10).

-- tabel werkgever
select w.persoon, w.maand, w.werkgever_id, w.uren / w.normuren as deeltijdfactor, l.wmlMetToeslag
from (
  select n.persoon, b.maand, b.werkgever_id, nullif(b.contracturen_week, 0) as uren, u.normuren,
         row_number() over (partition by n.persoon, b.maand
                            order by coalesce(b.contracturen_week, 0) desc, b.werkgever_id, b.sbi) as plaats
  from (select distinct persoon, persoon_id from nummer) n
  join baan_portie b on b.persoon_id = n.persoon_id
  left join (select sbi, min(uren) as normuren from normuren_goed where uren > 0 group by sbi) u on u.sbi = b.sbi) w
left join mens p on p.persoon = w.persoon
left join wml l
  on l.maand = w.maand and l.normuren = w.normuren
  and l.leeftijd = coalesce(least(cast(floor((w.maand - p.geboortemaand) / 12) as int), :volwassen), :volwassen)
where w.plaats = 1
