import { openPicture, type PictureRequest } from './open-picture.ts';

// Runs in a process of its own (run-apart.ts): one request, one answer.
process.once('message', (request: PictureRequest) => {
  void openPicture(request).then((answer) => process.send?.(answer));
});
