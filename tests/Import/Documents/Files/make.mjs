// Made docx-npm.docx with docx 9 of npm; LibreOffice 7.4 made the others of it: soffice --headless --convert-to odt docx-npm.docx, and back.
import {Document,Packer,Paragraph,TextRun,HeadingLevel,FootnoteReferenceRun,InsertedTextRun,DeletedTextRun,CommentRangeStart,CommentRangeEnd,CommentReference} from 'docx';
import fs from 'fs';
const d=new Document({footnotes:{1:{children:[new Paragraph("See the notice of the office, which hung at the quay until Tuesday.")]}},
comments:{children:[{id:0,author:"Bo",date:new Date(0),children:[new Paragraph("ask Ann whether this is so")]}]},
sections:[{children:[
 new Paragraph({text:"Boat is late again",heading:HeadingLevel.TITLE}),
 new Paragraph("By Ann Lee"), new Paragraph("28 November 2022"),
 new Paragraph({children:[new TextRun("The boat to the skerries lay in the harbour for three hours on Sunday"),new FootnoteReferenceRun(1),new TextRun(", as the office said in a long notice.")]}),
 new Paragraph({text:"What was said",heading:HeadingLevel.HEADING_1}),
 new Paragraph({children:[new TextRun("“Nobody was hurt, "),new DeletedTextRun({text:"as far as we know, ",id:1,author:"Bo",date:"2022-11-29T10:00:00Z"}),new InsertedTextRun({text:"and we will look at it twice,",id:2,author:"Bo",date:"2022-11-29T10:00:00Z"}),new TextRun("” Cy Marsh said on Monday.")]}),
 new Paragraph({children:[new CommentRangeStart(0),new TextRun("It left in the evening."),new CommentRangeEnd(0),new TextRun({children:[new CommentReference(0)]})]}),
 new Paragraph({text:"soup",bullet:{level:0}}),new Paragraph({text:"bread",bullet:{level:0}}),
]}]});
fs.writeFileSync('docx-npm.docx',await Packer.toBuffer(d));
