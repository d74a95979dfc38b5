/**
 * Clean-up on the pages of the office (规范性文件清理): campaigns, a page for each document to conclude, results and figures.
 *
 * <p>It decides nothing; what is possible is asked of the campaigns. Start reading at {@link
 * org.gongkai.web.publishing.office.cleanup.CampaignController}.
 */
@NullMarked
package org.gongkai.web.publishing.office.cleanup;

import org.jspecify.annotations.NullMarked;
