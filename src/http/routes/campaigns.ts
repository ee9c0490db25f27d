import Type from 'typebox';
import { freezeReview } from '#usecases/titles/freeze-review.ts';
import { openCampaign, previewCampaign } from '#usecases/titles/open-campaign.ts';
import { listCampaigns, viewCampaign } from '#usecases/titles/view-campaign.ts';
import { answer } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { languageOf, type Asking } from '#http/language.ts';
import { presentCampaign, presentCampaigns, presentPreview, type TitlePen } from '#http/presenters/titles.ts';
import { campaignAnswer, campaignBody, campaignsAnswer, freezeBody, frozenAnswer, openedAnswer, previewAnswer } from '#http/schemas/campaigns.ts';
import { areaQuery } from '#http/schemas/titles.ts';
import { day } from '#http/schemas/view.ts';

const campaignId = Type.Object({ id: Type.Integer({ minimum: 1 }) });

export function campaignRoutes(app: Api, { office }: Doors): void {
  const tags = ['campaigns'];
  const pen = (request: Asking): TitlePen => ({ law: office.law, places: office.places, language: languageOf(request) });

  app.get('/campaigns', {
    schema: { summary: 'Campaigns in which titles of an area are measured again, newest first', tags, querystring: query(areaQuery), response: answers(campaignsAnswer) },
  }, async (request, reply) => answer(request, reply, await listCampaigns(office, request.signedIn.actor, request.query), presentCampaigns));

  app.post('/campaigns/preview', {
    schema: { summary: 'Who would be in a campaign, each unit once under its highest title; nothing is stored', tags, querystring: query({}), body: campaignBody, response: answers(previewAnswer) },
  }, async (request, reply) => answer(request, reply, await previewCampaign(office, request.signedIn.actor, request.body), (preview) => presentPreview(preview, pen(request))));

  app.post('/campaigns', {
    schema: { summary: 'Open a campaign: who is in it and what measures each is settled now', tags, querystring: query({}), body: campaignBody, response: answers(openedAnswer) },
  }, async (request, reply) => answer(request, reply, await openCampaign(office, request.signedIn.actor, request.body), (campaign) => ({ campaign })));

  app.get('/campaigns/:id', {
    schema: { summary: 'A campaign with its lines and how each stands, how far every district is, and which criteria are unmet most often', tags, params: campaignId, querystring: query({ asOf: Type.Optional(Type.Union([Type.Literal('review'), day])) }), response: answers(campaignAnswer) },
  }, async (request, reply) => {
    const { asOf } = request.query;
    const view = await viewCampaign(office, request.signedIn.actor, { campaign: request.params.id, ...(asOf === undefined ? {} : { asOf }) });
    return answer(request, reply, view, (value) => presentCampaign(value, pen(request)));
  });

  app.post('/campaigns/:id/freeze', {
    schema: { summary: 'Freeze the figures of a day as the review; once', tags, params: campaignId, querystring: query({}), body: freezeBody, response: answers(frozenAnswer) },
  }, async (request, reply) => answer(request, reply, await freezeReview(office, request.signedIn.actor, { campaign: request.params.id, asOf: request.body.asOf }), ({ id, review }) => ({ campaign: id, asOf: review?.asOf ?? '' })));
}
