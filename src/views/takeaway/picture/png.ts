import { Canvg } from "canvg";
import { t } from "../../../language/translate.ts";
import type { Picture } from "./picture.ts";

/** Pixels of the file to one of the page, at least: sharp on paper and on dense screens. */
const SCALE = 2;
/** And how wide the file is, at least: a drawing from a narrow column is to fill a page as well. */
const WIDTH = 1200;

/**
 * A picture in pixels. It is drawn by code, not by loading it as an image: a strict content policy
 * allows no image that is made here.
 */
export async function pngOfPicture({ svg, width, height }: Picture): Promise<Blob> {
  const canvas = document.createElement("canvas");
  const scale = Math.max(SCALE, Math.ceil(WIDTH / width));
  [canvas.width, canvas.height] = [width * scale, height * scale];
  const context = canvas.getContext("2d");
  if (!context) throw new Error(t("This browser draws no pictures."));
  context.scale(scale, scale);
  const drawing = Canvg.fromString(context, svg, {
    ignoreMouse: true,
    ignoreAnimation: true,
    ignoreDimensions: true,
    ignoreClear: true,
  });
  await drawing.render();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(t("This browser makes no PNG.")));
    }, "image/png");
  });
}
