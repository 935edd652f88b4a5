-- Keuring van de geleverde regels. Een slechte regel valt af met een reden; de andere regels van
-- hetzelfde nummer blijven staan (lezing 33 tot en met 35).

-- beeld keuring
select r.*,
       case
         when r.berichtmaand_fout or r.begindatum_fout or r.einddatum_fout then 'DATUM'
         when r.einddatum < r.begindatum then 'EINDE_VOOR_BEGIN'
         when r.loonwaarde_fout or r.loonwaarde < 0 or r.loonwaarde > 100 then 'LOONWAARDE'
         when r.type not in ('', 'LKS_PWET', 'FORFAITAIR', 'TIJDELIJK') then 'TYPE'
         when :gemeenten_bekend and g.gemeentecode is null then 'GEMEENTE'
         when r.persoon_id = '' or r.berichtgever = '' or r.voorziening_nr = '' or r.type = ''
           or r.begindatum is null then 'LEEG'
         when r.kolommen_fout then 'KOLOMMEN'
       end as reden
from levering_ruw r
left join bekende_gemeente g on g.gemeentecode = r.gemeentecode
