<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionNotice</name>
    <message numerus="yes">
        <source>A run of %n is done</source>
        <translation>
            <numerusform>一次共 %n 项的批量操作已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run of %n ended early or in part</source>
        <translation>
            <numerusform>一次共 %n 项的批量操作提前结束或仅部分完成</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was wished, what became of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>立即核实(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>Create the product “%1”</source>
        <translation>创建产品“%1”</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>正在创建“%1”…</translation>
    </message>
    <message>
        <source>“%1” was created</source>
        <translation>已创建“%1”</translation>
    </message>
    <message>
        <source>Change the product “%1”</source>
        <translation>更改产品“%1”</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>正在保存“%1”…</translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <translation>已保存“%1”</translation>
    </message>
    <message>
        <source>Archive the product “%1”</source>
        <translation>归档产品“%1”</translation>
    </message>
    <message>
        <source>Archiving “%1”…</source>
        <translation>正在归档“%1”…</translation>
    </message>
    <message>
        <source>“%1” was archived</source>
        <translation>已归档“%1”</translation>
    </message>
    <message>
        <source>Create the customer “%1”</source>
        <translation>创建客户“%1”</translation>
    </message>
    <message>
        <source>Change the customer “%1”</source>
        <translation>更改客户“%1”</translation>
    </message>
    <message>
        <source>Make a portal link for “%1”</source>
        <translation>为“%1”创建门户链接</translation>
    </message>
    <message>
        <source>Making a portal link for “%1”…</source>
        <translation>正在为“%1”创建门户链接…</translation>
    </message>
    <message>
        <source>A portal link for “%1” was made</source>
        <translation>已为“%1”创建门户链接</translation>
    </message>
    <message>
        <source>Change the seats of “%1”</source>
        <translation>更改“%1”的席位</translation>
    </message>
    <message>
        <source>Changing the seats of “%1”…</source>
        <translation>正在更改“%1”的席位…</translation>
    </message>
    <message>
        <source>The seats of “%1” were changed</source>
        <translation>已更改“%1”的席位</translation>
    </message>
    <message>
        <source>Change the plan of “%1”</source>
        <translation>更改“%1”的套餐</translation>
    </message>
    <message>
        <source>Changing the plan of “%1”…</source>
        <translation>正在更改“%1”的套餐…</translation>
    </message>
    <message>
        <source>The plan of “%1” was changed</source>
        <translation>已更改“%1”的套餐</translation>
    </message>
    <message>
        <source>Cancel “%1” now</source>
        <translation>立即取消“%1”</translation>
    </message>
    <message>
        <source>Cancelling “%1”…</source>
        <translation>正在取消“%1”…</translation>
    </message>
    <message>
        <source>“%1” was cancelled</source>
        <translation>已取消“%1”</translation>
    </message>
    <message>
        <source>Cancel “%1” at the end of its period</source>
        <translation>在周期结束时取消“%1”</translation>
    </message>
    <message>
        <source>Cancelling “%1” at the end of its period…</source>
        <translation>正在将“%1”设为周期结束时取消…</translation>
    </message>
    <message>
        <source>“%1” will end with its period</source>
        <translation>“%1”将在周期结束时终止</translation>
    </message>
    <message>
        <source>Pause “%1” at the end of its period</source>
        <translation>在周期结束时暂停“%1”</translation>
    </message>
    <message>
        <source>Pausing “%1” at the end of its period…</source>
        <translation>正在将“%1”设为周期结束时暂停…</translation>
    </message>
    <message>
        <source>“%1” will pause when its period ends</source>
        <translation>“%1”将在周期结束时暂停</translation>
    </message>
    <message>
        <source>Pause “%1” now</source>
        <translation>立即暂停“%1”</translation>
    </message>
    <message>
        <source>Pausing “%1”…</source>
        <translation>正在暂停“%1”…</translation>
    </message>
    <message>
        <source>“%1” was paused</source>
        <translation>已暂停“%1”</translation>
    </message>
    <message>
        <source>Resume “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Resuming “%1”…</source>
        <translation>正在恢复“%1”…</translation>
    </message>
    <message>
        <source>“%1” goes on</source>
        <translation>“%1”继续生效</translation>
    </message>
    <message>
        <source>Refund “%1”</source>
        <translation>为“%1”退款</translation>
    </message>
    <message>
        <source>Refunding “%1”…</source>
        <translation>正在为“%1”退款…</translation>
    </message>
    <message>
        <source>“%1” was refunded</source>
        <translation>已为“%1”退款</translation>
    </message>
    <message>
        <source>Create the discount “%1”</source>
        <translation>创建折扣“%1”</translation>
    </message>
    <message>
        <source>Delete the discount “%1”</source>
        <translation>删除折扣“%1”</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>正在删除“%1”…</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>已删除“%1”</translation>
    </message>
    <message>
        <source>Make a checkout link for “%1”</source>
        <translation>为“%1”创建结账链接</translation>
    </message>
    <message>
        <source>Making a checkout link for “%1”…</source>
        <translation>正在为“%1”创建结账链接…</translation>
    </message>
    <message>
        <source>A checkout link for “%1” was made</source>
        <translation>已为“%1”创建结账链接</translation>
    </message>
    <message>
        <source>Activate a licence of “%1”</source>
        <translation>激活“%1”的许可证</translation>
    </message>
    <message>
        <source>Activating a licence of “%1”…</source>
        <translation>正在激活“%1”的许可证…</translation>
    </message>
    <message>
        <source>A licence of “%1” was activated</source>
        <translation>已激活“%1”的许可证</translation>
    </message>
    <message>
        <source>Free an activation of “%1”</source>
        <translation>释放“%1”的一个激活</translation>
    </message>
    <message>
        <source>Freeing an activation of “%1”…</source>
        <translation>正在释放“%1”的一个激活…</translation>
    </message>
    <message>
        <source>An activation of “%1” was freed</source>
        <translation>已释放“%1”的一个激活</translation>
    </message>
    <message>
        <source>Nothing was sent: at Creem everything is as it was.</source>
        <translation>未发送任何内容：Creem 中一切保持原样。</translation>
    </message>
    <message>
        <source>This store is locked</source>
        <translation>此商店已锁定</translation>
    </message>
    <message>
        <source>Unlock it in the store&apos;s menu to make changes.</source>
        <translation>如需更改，请在商店菜单中解锁。</translation>
    </message>
    <message>
        <source>Something else is under way with this</source>
        <translation>此对象正在进行其他操作</translation>
    </message>
    <message>
        <source>It could not be written down first</source>
        <translation>未能事先记入日志</translation>
    </message>
    <message>
        <source>Creamery writes each change to its journal before it sends it, so that none is ever lost or done twice.</source>
        <translation>Creamery 会在发送每项更改之前先将其写入日志，以免更改丢失或重复执行。</translation>
    </message>
    <message>
        <source>Stopped before its turn</source>
        <translation>尚未轮到即已停止</translation>
    </message>
    <message>
        <source>This can&apos;t be sent again</source>
        <translation>无法再次发送此项</translation>
    </message>
    <message>
        <source>Check first what became of it.</source>
        <translation>请先核实其结果。</translation>
    </message>
    <message>
        <source>Creamery ended before Creem&apos;s answer came.</source>
        <translation>Creamery 在收到 Creem 的应答之前已退出。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody knows yet whether this was done</source>
        <translation>尚无法确定此操作是否已执行</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done</source>
        <translation>无法确定此操作是否已执行</translation>
    </message>
    <message>
        <source>It changes nothing at Creem, so you can safely do it again.</source>
        <translation>它不会更改 Creem 中的任何内容，您可以放心重试。</translation>
    </message>
    <message>
        <source>Creem has no list to look it up in. A link that nobody was given does no harm: make another one.</source>
        <translation>Creem 没有可供查询的列表。未提供给任何人的链接没有害处：请再创建一个。</translation>
    </message>
    <message>
        <source>The last check did not work either: %1</source>
        <translation>上次核实也未成功：%1</translation>
    </message>
    <message>
        <source>Creem shows it as it was before, so far. A refund can take a while to show.</source>
        <translation>Creem 目前仍显示之前的状态。退款可能需要一段时间才会显示。</translation>
    </message>
    <message>
        <source>Creem shows it as it was before, so far.</source>
        <translation>Creem 目前仍显示之前的状态。</translation>
    </message>
    <message>
        <source>What Creem shows now is neither how it was before nor what was wanted. Somebody else may have changed it: look at it before you decide.</source>
        <translation>Creem 现在显示的既不是之前的状态，也不是所要求的状态。可能有其他人更改了它：请先查看再作决定。</translation>
    </message>
    <message>
        <source>Another Creamery is taking care of it.</source>
        <translation>另一个 Creamery 正在处理此项。</translation>
    </message>
    <message>
        <source>Creamery is asking Creem what became of it. Nothing is sent again by itself.</source>
        <translation>Creamery 正在向 Creem 查询其结果。不会自动再次发送任何内容。</translation>
    </message>
    <message>
        <source>Check before you do it again.</source>
        <translation>请先核实再重新操作。</translation>
    </message>
    <message>
        <source>The refund of “%1” needs something done at Creem</source>
        <translation>“%1”的退款需要在 Creem 中进行操作</translation>
    </message>
    <message>
        <source>The refund of “%1” is pending</source>
        <translation>“%1”的退款待处理</translation>
    </message>
    <message>
        <source>Creem has accepted it. The payment shows it once it is done.</source>
        <translation>Creem 已接受。退款完成后会显示在该笔付款中。</translation>
    </message>
    <message>
        <source>Creem&apos;s answer got lost; reading it back showed that it was done.</source>
        <translation>未收到 Creem 的应答；重新读取后确认操作已执行。</translation>
    </message>
    <message>
        <source>The refund did not work</source>
        <translation>退款未成功</translation>
    </message>
    <message>
        <source>Creem took the request and then could not pay the money back. Its dashboard may say why.</source>
        <translation>Creem 接受了请求，但随后未能退回款项。其控制台可能会说明原因。</translation>
    </message>
    <message>
        <source>Creem has not done it</source>
        <translation>Creem 未执行此操作</translation>
    </message>
    <message>
        <source>Its answer got lost, and reading it back for a minute showed everything as it was before. You can send it again.</source>
        <translation>未收到应答，在一分钟内反复读取，一切仍与之前相同。您可以再次发送。</translation>
    </message>
    <message>
        <source>It was left so.</source>
        <translation>已就此搁置。</translation>
    </message>
    <message>
        <source>It was sent again.</source>
        <translation>已再次发送。</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已执行 %1 / %2 项</translation>
    </message>
    <message numerus="yes">
        <source>%n refused by Creem</source>
        <translation>
            <numerusform>Creem 未接受 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>未执行 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>未发送 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>结果未知 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left unknown</source>
        <translation>
            <numerusform>搁置 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>剩余 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>It is canceled already.</source>
        <translation>订阅已取消。</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>订阅已过期。</translation>
    </message>
    <message>
        <source>It is paused. Resume it first.</source>
        <translation>订阅已暂停。请先恢复。</translation>
    </message>
    <message>
        <source>Its last payment is open.</source>
        <translation>其最近一次付款尚未支付。</translation>
    </message>
    <message>
        <source>It ends with its period already. Undo that first.</source>
        <translation>订阅已设为周期结束时终止。请先撤销。</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>订阅正在生效。</translation>
    </message>
    <message>
        <source>Creem doesn&apos;t say how many seats it has.</source>
        <translation>Creem 未提供其席位数。</translation>
    </message>
    <message>
        <source>Creamery doesn&apos;t know its status. Creem&apos;s dashboard does.</source>
        <translation>Creamery 无法识别其状态。请在 Creem 的控制台中查看。</translation>
    </message>
    <message>
        <source>There is no payment to give back.</source>
        <translation>没有可退的付款。</translation>
    </message>
    <message>
        <source>It is refunded already.</source>
        <translation>该付款已退款。</translation>
    </message>
    <message>
        <source>The bank has taken the money back already.</source>
        <translation>银行已收回该款项。</translation>
    </message>
    <message>
        <source>It is archived already.</source>
        <translation>产品已归档。</translation>
    </message>
    <message>
        <source>It is deleted already.</source>
        <translation>折扣已删除。</translation>
    </message>
    <message>
        <source>Creem says of the refund of “%1”: %2</source>
        <translation>Creem 对“%1”的退款的说明：%2</translation>
    </message>
    <message>
        <source>This can&apos;t be done any more</source>
        <translation>这已无法进行</translation>
    </message>
    <message>
        <source>It would be charged at once by now</source>
        <translation>现在会立即扣款</translation>
    </message>
    <message>
        <source>That was not so when it was confirmed. Do it anew.</source>
        <translation>确认时并非如此。请重新操作。</translation>
    </message>
    <message>
        <source>Its answer got lost, and reading it back for a minute showed everything as it was before. To do it again takes the licence key, which the journal doesn&apos;t keep: look the key up on the page Licences.</source>
        <translation>答复丢失了，一分钟内的读取显示一切如前。重新操作需要许可证密钥，日志不保存密钥：请在“许可证”页面查找该密钥。</translation>
    </message>
    <message>
        <source>What only a newer Creamery knows, with “%1”</source>
        <translation>只有新版 Creamery 才认识的操作，涉及“%1”</translation>
    </message>
    <message>
        <source>A newer Creamery is changing “%1”…</source>
        <translation>新版 Creamery 正在更改“%1”…</translation>
    </message>
    <message>
        <source>A newer Creamery has changed “%1”</source>
        <translation>新版 Creamery 已更改“%1”</translation>
    </message>
    <message>
        <source>Another change of it, here or in another window, isn&apos;t settled yet. Activity shows it; wait until it is.</source>
        <translation>对它的另一项更改（在此处或另一窗口中）尚未完成，可在“活动”中查看。请等待其完成。</translation>
    </message>
    <message>
        <source>This version can&apos;t tell whether this was done</source>
        <translation>此版本无法判断这是否已完成</translation>
    </message>
    <message>
        <source>A newer version of Creamery wanted it. That one can find out what became of it.</source>
        <translation>这是由新版 Creamery 发起的，新版可以查明其结果。</translation>
    </message>
    <message>
        <source>Until it is settled nothing else can be changed about the same. Without the newer version: look it up in Creem&apos;s dashboard, then leave it open.</source>
        <translation>在其完成之前，无法对同一对象做其他更改。若没有新版：请在 Creem 控制台中查看，然后将其搁置。</translation>
    </message>
    <message>
        <source>It was wanted with another API key. If that one is of another store, this store&apos;s answers tell nothing of it. Set that key again to have it checked, or look it up in that store&apos;s dashboard and leave it open here.</source>
        <translation>这是用另一个 API 密钥发起的。如果该密钥属于另一家店铺，则本店铺的回答无法说明其结果。请重新设置该密钥以便检查，或在那家店铺的控制台中查看后在此搁置。</translation>
    </message>
    <message>
        <source>It was wanted with another API key, which may be of another store, so it isn&apos;t sent again with this one. If it belongs here, do it anew.</source>
        <translation>这是用另一个 API 密钥发起的，该密钥可能属于另一家店铺，因此不会用当前密钥再次发送。如果属于这里，请重新操作。</translation>
    </message>
    <message>
        <source>Its answer got lost, and reading it back for a minute showed everything as it was before.</source>
        <translation>其回答已丢失，一分钟内的回读显示一切与之前相同。</translation>
    </message>
</context>
<context>
    <name>ActivateDialog</name>
    <message>
        <source>Activate a licence</source>
        <translation>激活许可证</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>激活(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Activating the licence…</source>
        <translation>正在激活许可证…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What it is activated on, such as a computer&apos;s name.</source>
        <translation>激活的对象，例如计算机名称。</translation>
    </message>
    <message>
        <source>An activation needs a name.</source>
        <translation>激活需要名称。</translation>
    </message>
    <message>
        <source>Activate this licence in live mode?</source>
        <translation>要在正式模式下激活此许可证吗？</translation>
    </message>
    <message>
        <source>It counts as one of the customer&apos;s activations until it is freed.</source>
        <translation>在释放之前，它会计入该客户的激活次数。</translation>
    </message>
    <message>
        <source>Activate in &amp;live mode</source>
        <translation>在正式模式下激活(&amp;L)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>商店、模式</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>税务类别</translation>
    </message>
    <message>
        <source>Page after payment</source>
        <translation>付款后页面</translation>
    </message>
    <message>
        <source>Trial, days</source>
        <translation>试用天数</translation>
    </message>
    <message>
        <source>Trial price</source>
        <translation>试用价格</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Used at most</source>
        <translation>最多兑换次数</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>自定价格</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Activation&apos;s id</source>
        <translation>激活 ID</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>扣款方式</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Change &amp;back…</source>
        <translation>改回(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Make it again…</source>
        <translation>重新创建(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Delete it…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Archive it…</source>
        <translation>归档(&amp;A)…</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to take back.</source>
        <translation>未更改任何内容，因此没有可撤回的内容。</translation>
    </message>
    <message>
        <source>First it has to be known whether it was done.</source>
        <translation>须先确定此操作是否已执行。</translation>
    </message>
    <message>
        <source>A cancelled subscription can&apos;t be revived. The customer can buy again: make a checkout link for the product.</source>
        <translation>已取消的订阅无法恢复。客户可以重新购买：请为该产品创建结账链接。</translation>
    </message>
    <message>
        <source>A refund can&apos;t be taken back. The customer would have to pay anew.</source>
        <translation>退款无法撤回。客户需要重新付款。</translation>
    </message>
    <message>
        <source>The API can&apos;t bring an archived product back. Creem&apos;s web dashboard can.</source>
        <translation>无法通过 API 恢复已归档的产品；可在 Creem 的网页控制台中恢复。</translation>
    </message>
    <message>
        <source>The API can&apos;t delete a customer.</source>
        <translation>无法通过 API 删除客户。</translation>
    </message>
    <message>
        <source>A link can&apos;t be withdrawn. It ends by itself.</source>
        <translation>链接无法收回。它会自行失效。</translation>
    </message>
    <message>
        <source>Not with one click, because it may cost something: choose anew at the subscription, which says what it would cost now.</source>
        <translation>无法一键完成，因为可能产生费用：请在订阅中重新选择，那里会显示现在所需的费用。</translation>
    </message>
    <message>
        <source>It takes the licence key, which the journal doesn&apos;t keep. Look the key up on the page Licences.</source>
        <translation>这需要许可证密钥，而日志不保存密钥。请在“许可证”页面中查找。</translation>
    </message>
    <message>
        <source>The journal doesn&apos;t know how it was before.</source>
        <translation>日志中没有之前的状态。</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>new value, old value</comment>
        <translation>%1，之前为 %2</translation>
    </message>
    <message>
        <source>It would have ended by now, and made again it would never end. Make a new discount, with another end.</source>
        <translation>该折扣如今本已到期，重新创建后将永不到期。请新建一个折扣，并设置新的到期时间。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Net price for businesses</source>
        <translation>企业净价</translation>
    </message>
    <message>
        <source>Customers choose the price</source>
        <translation>由客户定价</translation>
    </message>
    <message>
        <source>Suggested price</source>
        <translation>建议价格</translation>
    </message>
    <message>
        <source>Reminds of abandoned carts</source>
        <translation>提醒未完成的购物</translation>
    </message>
    <message>
        <source>Questions at the checkout</source>
        <translation>结账时的问题</translation>
    </message>
    <message>
        <source>Your own id</source>
        <translation>您自己的编号</translation>
    </message>
    <message>
        <source>Notes for programs</source>
        <translation>供程序使用的备注</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>推广伙伴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>届时</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2, may be left empty)</source>
        <comment>question, kind of answer</comment>
        <translation>%1（%2，可留空）</translation>
    </message>
    <message>
        <source>%1 (%2, required)</source>
        <comment>question, kind of answer</comment>
        <translation>%1（%2，必填）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>at the end of the period</source>
        <translation>周期结束时</translation>
    </message>
    <message>
        <source>it pauses</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>it ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>the difference is charged at once, and a new period begins</source>
        <translation>立即收取差额，并开始新的周期</translation>
    </message>
    <message>
        <source>the difference is put on the next invoice</source>
        <translation>差额计入下一张账单</translation>
    </message>
    <message>
        <source>no difference is charged: the new price counts from the next period on</source>
        <translation>不收取差额：新价格从下一周期起生效</translation>
    </message>
    <message>
        <source>It was left open whether it was done. The record shows how it is now.</source>
        <translation>是否已完成未作定论。记录显示现在的情况。</translation>
    </message>
    <message>
        <source>A newer version of Creamery did this. It may know a way.</source>
        <translation>这是由新版 Creamery 完成的，新版可能知道方法。</translation>
    </message>
    <message>
        <source>It was deleted with another API key, which may be of another store. If it belongs here, make a new discount.</source>
        <translation>这是用另一个 API 密钥删除的，该密钥可能属于另一家店铺。如果属于这里，请新建折扣。</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>立即核实(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Send it again…</source>
        <translation>再次发送(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Leave it open…</source>
        <translation>搁置(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Show the record</source>
        <translation>显示记录(&amp;S)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file</source>
        <translation>将显示的内容保存为 CSV 文件</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>搜索操作记录</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2 项</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 项</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>无法读取日志</translation>
    </message>
    <message>
        <source>%1

Nothing can be changed while it can&apos;t be written: what is sent has to be written down before.</source>
        <translation>%1

在无法写入日志期间，不能更改任何内容：发送的内容必须事先记录。</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message numerus="yes">
        <source>There are %n record(s), but none with this search and these filters.</source>
        <translation>
            <numerusform>共有 %n 条记录，但没有符合此搜索和筛选条件的。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear search and filters</source>
        <translation>清除搜索和筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet</source>
        <translation>此处尚未更改任何内容</translation>
    </message>
    <message>
        <source>What you change in %1 is written down here before it is sent, with what became of it and the way back.</source>
        <translation>您在 %1 中所做的更改会在发送前记录在此，并附上其结果和撤回方式。</translation>
    </message>
    <message>
        <source>The journal can&apos;t be written</source>
        <translation>无法写入日志</translation>
    </message>
    <message numerus="yes">
        <source>Of %n change(s) nobody knows the outcome</source>
        <translation>
            <numerusform>有 %n 项更改的结果未知</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand first. Creamery asks Creem what became of them; nothing is sent again by itself.</source>
        <translation>它们排在最前面。Creamery 会向 Creem 查询其结果；不会自动再次发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Check all now</source>
        <translation>立即全部核实(&amp;C)</translation>
    </message>
    <message>
        <source>The journal was damaged</source>
        <translation>日志已损坏</translation>
    </message>
    <message>
        <source>A new one was begun. The damaged file was set aside as %1</source>
        <translation>已新建日志。损坏的文件已另存为 %1</translation>
    </message>
    <message>
        <source>Choose a change to see what became of it.</source>
        <translation>选择一项更改，查看其结果。</translation>
    </message>
    <message>
        <source>The way back: %1</source>
        <comment>a reason why there is none</comment>
        <translation>撤回方式：%1</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>发起时间</translation>
    </message>
    <message>
        <source>Since then so</source>
        <translation>此状态始于</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>追踪 ID</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Journal id</source>
        <translation>日志 ID</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>请求内容</translation>
    </message>
    <message>
        <source>Leave it open for good?</source>
        <translation>要永久搁置吗？</translation>
    </message>
    <message>
        <source>%1

Nobody knows whether it was done. Creamery will not ask any more, and you can change the same again. Look at the record first.</source>
        <translation>%1

无法确定此操作是否已执行。Creamery 将不再查询，您可以再次更改同一内容。请先查看该记录。</translation>
    </message>
    <message>
        <source>&amp;Leave it open</source>
        <translation>搁置(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep asking</source>
        <translation>继续查询(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>要再次发送吗？</translation>
    </message>
    <message>
        <source>&amp;Send it again</source>
        <translation>再次发送(&amp;S)</translation>
    </message>
    <message>
        <source>again</source>
        <comment>a word to type</comment>
        <translation>再次</translation>
    </message>
    <message>
        <source>This takes back: %1</source>
        <translation>将撤回：%1</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>要撤回吗？</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>back</source>
        <comment>a word to type</comment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>没有可撤回的内容</translation>
    </message>
    <message>
        <source>What Creem shows now is not what this made any more. Look at the record.</source>
        <translation>Creem 现在显示的已不是此操作产生的结果。请查看该记录。</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持不变(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%1

What became of %n change(s) is known here and not on the disk yet. Creamery tries again and again, and changes nothing else until it is.</source>
        <translation>
            <numerusform>%1

有 %n 项更改的结果此处已知，但尚未写入磁盘。Creamery 会不断重试，在写入之前不会更改其他任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the %n that was (were) not begun…</source>
        <translation>
            <numerusform>继续执行尚未开始的 %n 项(&amp;G)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the %n code(s) that are not made…</source>
        <translation>
            <numerusform>继续创建尚未创建的 %n 个代码(&amp;G)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sh&amp;ow the codes of this run…</source>
        <translation>显示此次批量操作的代码(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;It failed…</source>
        <translation>退款失败(&amp;I)…</translation>
    </message>
    <message>
        <source>Has this refund failed?</source>
        <translation>此退款失败了吗？</translation>
    </message>
    <message>
        <source>%1

Creem has accepted it, and no call of its API tells when a refund fails. Look into Creem&apos;s dashboard first: while it is pending there, another refund could pay the money back twice.</source>
        <translation>%1

Creem 已接受此退款，而其 API 不会告知退款何时失败。请先查看 Creem 控制台：如果退款在那里仍待处理，再次退款可能会导致重复退还。</translation>
    </message>
    <message>
        <source>It has &amp;failed</source>
        <translation>退款已失败(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>继续等待(&amp;K)</translation>
    </message>
    <message>
        <source>It can&apos;t be sent again as things are now</source>
        <translation>按目前的状态无法再次发送</translation>
    </message>
    <message>
        <source>A run ended with Creamery before its end</source>
        <translation>一批操作还没做完，Creamery 就结束了</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of it were not made. Nothing of it is sent by itself: go on with it, or leave it.</source>
        <translation>
            <numerusform>其中 %n 项更改尚未完成。不会自动发送任何内容：可以继续做，也可以就此作罢。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show what is left</source>
        <translation>显示剩下的(&amp;S)</translation>
    </message>
    <message>
        <source>It is so already</source>
        <translation>已经是这样了</translation>
    </message>
    <message>
        <source>Creem shows what was wanted, whoever did it. Nothing was sent.</source>
        <translation>Creem 显示的正是所要的结果，无论由谁完成。没有发送任何内容。</translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>%1, amount and currency</source>
        <translation>%1，金额和货币</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1，货币</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Starting the demo store…</source>
        <translation>正在启动演示商店…</translation>
    </message>
    <message>
        <source>The demo store did not start: %1</source>
        <translation>演示商店未能启动：%1</translation>
    </message>
    <message>
        <source>Northwind Fonts (demo)</source>
        <translation>Northwind Fonts（演示）</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive this product?</source>
        <translation>要归档此产品吗？</translation>
    </message>
    <message>
        <source>&amp;Archive product</source>
        <translation>归档产品(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Archiving the product…</source>
        <translation>正在归档产品…</translation>
    </message>
    <message>
        <source>Nobody can buy it any more. Customers who subscribe already stay subscribed. The API can&apos;t undo this: only Creem&apos;s web dashboard brings a product back.</source>
        <translation>此后无人能再购买它。已订阅的客户仍保持订阅。此操作无法通过 API 撤销：只有在 Creem 的网页控制台中才能恢复产品。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price, billing</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>商店、模式</translation>
    </message>
    <message>
        <source>Open Creem&apos;s &amp;dashboard</source>
        <translation>打开 Creem 控制台(&amp;D)</translation>
    </message>
    <message>
        <source>archive</source>
        <comment>a word to type</comment>
        <translation>归档</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>&amp;Portal link…</source>
        <translation>门户链接(&amp;P)…</translation>
    </message>
    <message>
        <source>Where the customer can give another card</source>
        <translation>客户可在该处提供另一张银行卡</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail</source>
        <translation>撰写电子邮件(&amp;W)</translation>
    </message>
    <message>
        <source>To the customer, with your own mail program</source>
        <translation>使用您自己的邮件程序写给客户</translation>
    </message>
    <message>
        <source>&amp;Undo the cancellation…</source>
        <translation>撤销取消(&amp;U)…</translation>
    </message>
    <message>
        <source>So that the subscription goes on</source>
        <translation>使订阅继续生效</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>创建副本(&amp;D)…</translation>
    </message>
    <message>
        <source>Another code like this one, to go on with</source>
        <translation>另建一个与此相同的代码，以便继续使用</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>The record with all that Creem knows of it</source>
        <translation>包含 Creem 所知全部信息的记录</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>This subscription is gone</source>
        <translation>此订阅已不存在</translation>
    </message>
    <message>
        <source>The customer is not in the local copy yet</source>
        <translation>该客户尚不在本地副本中</translation>
    </message>
    <message>
        <source>No mail program took it</source>
        <translation>没有邮件程序能打开它</translation>
    </message>
    <message>
        <source>The cancellation can&apos;t be undone</source>
        <translation>无法撤销取消</translation>
    </message>
    <message>
        <source>This discount is gone</source>
        <translation>此折扣已不存在</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>BreakingLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>ends at once, for good</source>
        <translation>立即终止，无法恢复</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>于 %1 终止</translation>
    </message>
    <message>
        <source>pauses at once</source>
        <translation>立即暂停</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>继续生效</translation>
    </message>
    <message>
        <source>%1 goes back</source>
        <translation>退还 %1</translation>
    </message>
    <message>
        <source>can&apos;t be bought any more</source>
        <translation>无法再购买</translation>
    </message>
    <message>
        <source>It is not in the local copy.</source>
        <translation>本地副本中没有此项。</translation>
    </message>
    <message>
        <source>Reading them…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>%1, live mode</source>
        <translation>%1，正式模式</translation>
    </message>
    <message>
        <source>%1, test mode</source>
        <translation>%1，测试模式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将发生的变化</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>每一项将发生的变化</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t, and is (are) left out.</source>
        <translation>
            <numerusform>%n 项无法执行，将被略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <comment>amounts</comment>
        <translation>合计 %1。</translation>
    </message>
    <message>
        <source>To do this in live mode, type how many they are: %1</source>
        <translation>要在正式模式下执行此操作，请输入数量：%1</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入 %1 以确认</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>保持不变(&amp;L)</translation>
    </message>
    <message>
        <source>None of them can be done.</source>
        <translation>全部无法执行。</translation>
    </message>
    <message>
        <source>All of them can be done, one after the other.</source>
        <translation>全部可以执行，将逐项进行。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be done, one after the other.</source>
        <translation>
            <numerusform>其中 %n 项可以执行，将逐项进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are done</source>
        <translation>
            <numerusform>全部 %n 项已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>The run ended early</source>
        <translation>批量操作提前结束</translation>
    </message>
    <message>
        <source>The run is over; not all were done</source>
        <translation>批量操作已结束；并非全部完成</translation>
    </message>
    <message>
        <source>What was not sent is as it was.</source>
        <translation>未发送的部分保持原样。</translation>
    </message>
    <message>
        <source>You can close this: the run goes on, and the page behind it says how it ended.</source>
        <translation>您可以关闭此窗口：批量操作会继续进行，其后面的页面会显示最终结果。</translation>
    </message>
    <message>
        <source>This store is locked: nothing can be changed.</source>
        <translation>此商店已锁定：无法更改任何内容。</translation>
    </message>
    <message>
        <source>pauses on %1</source>
        <translation>于 %1 暂停</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n subscription(s) now</source>
        <translation>
            <numerusform>立即取消 %n 个订阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n subscription(s) at the end of their periods</source>
        <translation>
            <numerusform>在周期结束时取消 %n 个订阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n subscription(s) now</source>
        <translation>
            <numerusform>立即暂停 %n 个订阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n subscription(s) at the end of their periods</source>
        <translation>
            <numerusform>在周期结束时暂停 %n 个订阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n subscription(s)</source>
        <translation>
            <numerusform>恢复 %n 个订阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %n payment(s)</source>
        <translation>
            <numerusform>对 %n 笔付款进行退款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n product(s)</source>
        <translation>
            <numerusform>归档 %n 个产品</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid is not paid back by this, and it can&apos;t be undone.</source>
        <translation>此操作不会退还已支付的款项，且无法撤销。</translation>
    </message>
    <message>
        <source>Nothing is charged after that. Until then each can be undone.</source>
        <translation>此后不再扣款。在此之前，每一项都可以撤销。</translation>
    </message>
    <message>
        <source>While they are paused nothing is charged.</source>
        <translation>暂停期间不扣款。</translation>
    </message>
    <message>
        <source>Where the period that was paid for is over, Creem is likely to charge at once.</source>
        <translation>如果已付款的周期已结束，Creem 很可能会立即扣款。</translation>
    </message>
    <message>
        <source>A refund can&apos;t be taken back. Subscriptions go on.</source>
        <translation>退款无法撤回。订阅继续生效。</translation>
    </message>
    <message>
        <source>The API can&apos;t undo this.</source>
        <translation>此操作无法通过 API 撤销。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n now</source>
        <translation>
            <numerusform>立即取消 %n 个(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n at period end</source>
        <translation>
            <numerusform>在周期结束时取消 %n 个(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n now</source>
        <translation>
            <numerusform>立即暂停 %n 个(&amp;P)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n at period end</source>
        <translation>
            <numerusform>在周期结束时暂停 %n 个(&amp;P)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %n</source>
        <translation>
            <numerusform>恢复 %n 个(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Refund %n</source>
        <translation>
            <numerusform>退款 %n 笔(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Archive %n</source>
        <translation>
            <numerusform>归档 %n 个(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is under way with it already.</source>
        <translation>此项已有操作正在进行。</translation>
    </message>
    <message numerus="yes">
        <source>Creem asks for a pause of %n second(s).</source>
        <translation>
            <numerusform>Creem 要求暂停 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them nobody knows what is charged.</source>
        <translation>
            <numerusform>其中 %n 项无从得知会扣多少。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is asked for once more before it is sent, and left out if it can&apos;t be done any more.</source>
        <translation>每一项在发送前都会再查询一次，若已无法进行则跳过。</translation>
    </message>
    <message>
        <source>This goes by the copy on this computer, read on %1.</source>
        <translation>以本机副本为准，读取于 %1。</translation>
    </message>
    <message>
        <source>This goes by the copy on this computer, which may be old.</source>
        <translation>以本机副本为准，可能已过时。</translation>
    </message>
    <message>
        <source>Together about %1 is likely to be charged at once.</source>
        <comment>amounts</comment>
        <translation>合计很可能立即扣款约 %1。</translation>
    </message>
    <message>
        <source>Time has gone on since this was opened</source>
        <translation>自打开以来时间已推移</translation>
    </message>
    <message>
        <source>What is said above has changed with it: read it once more before you decide.</source>
        <translation>上面的说明已随之改变：请在决定前再读一遍。</translation>
    </message>
    <message>
        <source>pauses with the end of its period</source>
        <translation>随周期结束而暂停</translation>
    </message>
    <message>
        <source>ends with its period</source>
        <translation>随周期结束而终止</translation>
    </message>
    <message>
        <source>pauses with the end of its period, which was to be on %1: the copy may be old</source>
        <translation>随周期结束而暂停，周期原定于 %1 结束：副本可能已过时</translation>
    </message>
    <message>
        <source>ends with its period, which was to end on %1: the copy may be old</source>
        <translation>随周期结束而终止，周期原定于 %1 结束：副本可能已过时</translation>
    </message>
    <message>
        <source>goes on, unless it has ended: that was to be on %1, the copy may be old</source>
        <translation>继续，除非已终止：原定于 %1 终止，副本可能已过时</translation>
    </message>
    <message>
        <source>goes on; %1</source>
        <comment>what is charged</comment>
        <translation>继续；%1</translation>
    </message>
    <message>
        <source>Together up to about %1 may be charged at once.</source>
        <comment>amounts</comment>
        <translation>合计最多约 %1 可能立即扣款。</translation>
    </message>
    <message>
        <source>Together about %1 is likely to be charged at once, and up to about %2 more may be charged.</source>
        <comment>amounts</comment>
        <translation>合计约 %1 很可能立即扣款，另有最多约 %2 可能扣款。</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change the plan</source>
        <translation>更改套餐</translation>
    </message>
    <message>
        <source>Change the seats</source>
        <translation>更改席位</translation>
    </message>
    <message>
        <source>&amp;Change plan</source>
        <translation>更改套餐(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Change seats</source>
        <translation>更改席位(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持不变(&amp;L)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>商店、模式</translation>
    </message>
    <message>
        <source>Pays now</source>
        <translation>当前支付金额</translation>
    </message>
    <message>
        <source>New &amp;plan</source>
        <translation>新套餐(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>席位(&amp;S)</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新套餐</translation>
    </message>
    <message>
        <source>Reading the products…</source>
        <translation>正在读取产品…</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Put the difference on the &amp;next invoice</source>
        <translation>将差额计入下期账单(&amp;N)</translation>
    </message>
    <message>
        <source>Charge the difference no&amp;w and begin a new period</source>
        <translation>立即扣收差额并开始新的周期(&amp;W)</translation>
    </message>
    <message>
        <source>Charge no &amp;difference: the new price counts from the next period on</source>
        <translation>不收取差额：新价格自下一周期起生效(&amp;D)</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>product, price, billing</comment>
        <translation>%1 · %2，%3</translation>
    </message>
    <message>
        <source>It has so many seats already.</source>
        <translation>席位数已与此相同。</translation>
    </message>
    <message>
        <source>There is no other plan in the same currency.</source>
        <translation>没有使用相同货币的其他套餐。</translation>
    </message>
    <message>
        <source>A whole period at the new price</source>
        <translation>按新价格计算的完整周期</translation>
    </message>
    <message>
        <source>%1 of %2 days left, at the new %3</source>
        <translation>剩余 %1 / %2 天，按新价格 %3 计</translation>
    </message>
    <message>
        <source>%1 of %2 days left, paid already of %3</source>
        <translation>剩余 %1 / %2 天，已付 %3 中的相应部分</translation>
    </message>
    <message>
        <source>Charged now, about</source>
        <translation>现在扣款，约</translation>
    </message>
    <message>
        <source>Taken off the next invoice, about</source>
        <translation>从下期账单中扣减，约</translation>
    </message>
    <message>
        <source>Added to the next invoice, about</source>
        <translation>计入下期账单，约</translation>
    </message>
    <message>
        <source>Charged now and for the rest of this period</source>
        <translation>现在及本周期剩余时间的扣款</translation>
    </message>
    <message>
        <source>Each period from then on</source>
        <translation>此后每个周期</translation>
    </message>
    <message>
        <source>What is left of this period is worth more than what is due now; what Creem does with the other %1 is not known.</source>
        <translation>本周期剩余部分的价值高于现在应付的金额；Creem 如何处理其余的 %1 尚不清楚。</translation>
    </message>
    <message>
        <source>The trial ends with it.</source>
        <translation>试用随之结束。</translation>
    </message>
    <message>
        <source>During the trial nothing is charged.</source>
        <translation>试用期间不扣款。</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated: Creem doesn&apos;t say when this period ends.</source>
        <translation>无法估算费用：Creem 未提供本周期的结束时间。</translation>
    </message>
    <message>
        <source>charge</source>
        <comment>a word to type</comment>
        <translation>扣款</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>选择套餐</translation>
    </message>
    <message>
        <source>Choose the new plan.</source>
        <translation>请选择新套餐。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price, billing</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>It goes by the list price: no payment says what is paid for a whole period.</source>
        <translation>按标价计算：没有付款能说明完整周期的金额。</translation>
    </message>
    <message>
        <source>Tax comes on top.</source>
        <translation>税费另计。</translation>
    </message>
    <message>
        <source>An estimate by whole days: Creem has no preview, and its own sum may differ.</source>
        <translation>按整天估算：Creem 不提供预览，实际金额可能有所不同。</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated: the new plan is paid for periods of another length, and nobody knows what Creem takes for the rest of this one.</source>
        <translation>无法估算费用：新套餐按不同长度的周期付费，而 Creem 对本周期剩余部分如何收费尚不可知。</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated: it isn&apos;t known what is paid for a whole period.</source>
        <translation>无法估算费用：不知道完整周期的付款金额。</translation>
    </message>
    <message>
        <source>The plan that was chosen then can&apos;t be had any more.</source>
        <translation>当时选择的方案已不再提供。</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated: the last payment is open, and nobody knows what Creem takes off for a period that wasn&apos;t paid.</source>
        <translation>无法估算费用：上一笔付款尚未完成，无从得知 Creem 对未付款的周期会扣减多少。</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated: Creem doesn&apos;t say how many seats it has.</source>
        <translation>无法估算费用：Creem 没有说明它有多少席位。</translation>
    </message>
    <message>
        <source>The period was to end on %1: what is known here may be old.</source>
        <translation>周期原定于 %1 结束：此处的信息可能已过时。</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>These amounts are too large to add up, so none is shown.</source>
        <translation>这些金额过大，无法合计，因此均不显示。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, currency and days</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>%1 as a chart</source>
        <translation>以图表显示 %1</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>以表格显示 %1</translation>
    </message>
    <message>
        <source>%1, numbers</source>
        <translation>%1，数据</translation>
    </message>
</context>
<context>
    <name>CheckoutDialog</name>
    <message>
        <source>New checkout link</source>
        <translation>新建结账链接</translation>
    </message>
    <message>
        <source>Make the &amp;link</source>
        <translation>创建链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Making the link…</source>
        <translation>正在创建链接…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>折扣代码</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>商店、模式</translation>
    </message>
    <message>
        <source>Make this link in live mode?</source>
        <translation>要在正式模式下创建此链接吗？</translation>
    </message>
    <message>
        <source>Whoever opens it can pay with real money. It can&apos;t be withdrawn; it ends by itself.</source>
        <translation>打开它的人都可以用真实资金付款。链接无法收回；它会自行失效。</translation>
    </message>
    <message>
        <source>Make it in &amp;live mode</source>
        <translation>在正式模式下创建(&amp;L)</translation>
    </message>
</context>
<context>
    <name>CheckoutForm</name>
    <message>
        <source>What is sold</source>
        <translation>销售内容</translation>
    </message>
    <message>
        <source>Product of the checkout</source>
        <translation>结账的产品</translation>
    </message>
    <message>
        <source>Another &amp;price than the product&apos;s</source>
        <translation>使用与产品不同的价格(&amp;P)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>数量(&amp;U)</translation>
    </message>
    <message>
        <source>Seats, for a subscription with seats.</source>
        <translation>对于带席位的订阅，即席位数。</translation>
    </message>
    <message>
        <source>Own p&amp;rice</source>
        <translation>自定价格(&amp;R)</translation>
    </message>
    <message>
        <source>Of one unit.</source>
        <translation>每单位的价格。</translation>
    </message>
    <message>
        <source>&amp;Discount code</source>
        <translation>折扣代码(&amp;D)</translation>
    </message>
    <message>
        <source>It is filled in for the customer.</source>
        <translation>将为客户预先填好。</translation>
    </message>
    <message>
        <source>Who buys</source>
        <translation>购买者</translation>
    </message>
    <message>
        <source>anybody who has the link</source>
        <translation>任何持有链接的人</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;e-mail</source>
        <translation>客户电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>It is filled in for the customer. Left empty, the checkout asks.</source>
        <translation>将为客户预先填好。留空时，结账页面会询问。</translation>
    </message>
    <message>
        <source>For your own system</source>
        <translation>供您自己的系统使用</translation>
    </message>
    <message>
        <source>Page after pa&amp;yment</source>
        <translation>付款后页面(&amp;Y)</translation>
    </message>
    <message>
        <source>Left empty, the product&apos;s own.</source>
        <translation>留空时使用产品自己的页面。</translation>
    </message>
    <message>
        <source>Request &amp;id</source>
        <translation>请求 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Comes back to you with the payment.</source>
        <translation>随付款一并返回给您。</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>元数据(&amp;M)</translation>
    </message>
    <message>
        <source>One entry a line: key = value.</source>
        <translation>每行一项：键 = 值。</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Up to 3 questions that the checkout asks the customer.</source>
        <translation>结账时向客户提出的问题，最多 3 个。</translation>
    </message>
</context>
<context>
    <name>CheckoutLinksPage</name>
    <message>
        <source>&amp;New checkout link…</source>
        <translation>新建结账链接(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;QR code…</source>
        <translation>二维码(&amp;Q)…</translation>
    </message>
    <message>
        <source>Also &amp;paid and expired ones</source>
        <translation>包括已付款和已过期的(&amp;P)</translation>
    </message>
    <message>
        <source>Checkout links</source>
        <translation>结账链接</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>&amp;New checkout link</source>
        <translation>新建结账链接(&amp;N)</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Search checkout links</source>
        <translation>搜索结账链接</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) shown. Asking Creem how they stand…</source>
        <translation>
            <numerusform>显示 %n 个链接。正在向 Creem 查询其状态…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) shown</source>
        <translation>
            <numerusform>显示 %n 个链接</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether these links were paid in the meantime is not known.</source>
        <translation>尚不清楚这些链接在此期间是否已付款。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>无法读取日志</translation>
    </message>
    <message>
        <source>%1

The links that were made here are known by the journal.</source>
        <translation>%1

在此创建的链接记录在日志中。</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>No checkout links yet</source>
        <translation>还没有结账链接</translation>
    </message>
    <message>
        <source>Make a link by which somebody pays for a product. Those that are made here are listed until they are paid or expired; Creem lists none.</source>
        <translation>创建一个供他人为产品付款的链接。在此创建的链接会一直列出，直至付款或过期；Creem 不提供链接列表。</translation>
    </message>
    <message>
        <source>Make the &amp;first link</source>
        <translation>创建第一个链接(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No link matches what you search for.</source>
        <translation>没有链接符合您的搜索。</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>清除搜索(&amp;C)</translation>
    </message>
    <message>
        <source>No link is open</source>
        <translation>没有待付款的链接</translation>
    </message>
    <message>
        <source>All that were made here are paid or expired.</source>
        <translation>在此创建的链接均已付款或过期。</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a link to hand it on.</source>
        <translation>选择一个链接以便转发。</translation>
    </message>
    <message>
        <source>It was paid.</source>
        <translation>已付款。</translation>
    </message>
    <message>
        <source>Nobody can pay by it any more. Make another one.</source>
        <translation>已无法再通过它付款。请另建一个。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>anybody who has the link</source>
        <translation>任何持有链接的人</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>自定价格</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>Checkout link</source>
        <translation>结账链接</translation>
    </message>
    <message>
        <source>Whoever has this link can pay for “%1”.</source>
        <translation>持有此链接的人都可以为“%1”付款。</translation>
    </message>
    <message>
        <source>By this link %1 pays for “%2”.</source>
        <comment>e-mail, product</comment>
        <translation>%1 可通过此链接为“%2”付款。</translation>
    </message>
    <message>
        <source>This store is locked: nothing can be changed.</source>
        <translation>该商店已锁定：无法更改任何内容。</translation>
    </message>
</context>
<context>
    <name>CodesRun</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What became of each code</source>
        <translation>每个代码的结果</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费总额</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation>周期结束</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>下次扣款</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>支付金额</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>已兑换</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活次数</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>Choose the columns and the order</source>
        <translation>选择列和顺序</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>CombinedPanel</name>
    <message>
        <source>1 %1 = %2 %3</source>
        <comment>currency, number, currency</comment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>no rate for %1</source>
        <translation>没有 %1 的汇率</translation>
    </message>
    <message>
        <source>Combined by the rates that you gave: the sum of each currency is converted once and rounded to the smallest unit of %1, halves away from zero.</source>
        <translation>按您提供的汇率合并：每种货币的合计只换算一次，并四舍五入到 %1 的最小单位（恰为一半时向远离零的方向取整）。</translation>
    </message>
    <message>
        <source>All currencies</source>
        <translation>所有货币</translation>
    </message>
    <message>
        <source>Change &amp;rates…</source>
        <translation>更改汇率(&amp;R)…</translation>
    </message>
    <message>
        <source>Give &amp;rates…</source>
        <translation>提供汇率(&amp;R)…</translation>
    </message>
    <message>
        <source>%1: all currencies in %2, by your rates</source>
        <translation>%1：所有货币以 %2 计，按您的汇率</translation>
    </message>
    <message>
        <source>%1: all currencies</source>
        <translation>%1：所有货币</translation>
    </message>
    <message>
        <source>Each currency stands alone. With exchange rates of your own they can be added up too.</source>
        <translation>各币种单独计算。如果您提供自己的汇率，也可以将它们合计。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Your rate</source>
        <translation>您的汇率</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a currency</comment>
        <translation>以 %1 计</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Together, by your rates</source>
        <translation>合计，按您的汇率</translation>
    </message>
    <message>
        <source>%1 can&apos;t be converted: it isn&apos;t known how many digits it has</source>
        <translation>无法换算 %1：不清楚它有几位小数</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Use for this &amp;session only</source>
        <translation>仅用于本次会话(&amp;S)</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>商店名称</translation>
    </message>
    <message>
        <source>My store</source>
        <translation>我的商店</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Store &amp;name</source>
        <translation>商店名称(&amp;N)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Retry the keychain</source>
        <translation>重试密钥环(&amp;R)</translation>
    </message>
    <message>
        <source>Try the &amp;demo store</source>
        <translation>试用演示商店(&amp;D)</translation>
    </message>
    <message>
        <source>The key is kept in memory until Creamery closes. It is not written anywhere.</source>
        <translation>密钥仅保留在内存中，直到 Creamery 关闭，不会写入任何地方。</translation>
    </message>
    <message>
        <source>You find it in Creem&apos;s dashboard under Settings, API keys. It is kept in your desktop&apos;s keychain and nowhere else.</source>
        <translation>您可以在 Creem 控制台的“Settings”“API keys”中找到它。它只保存在您桌面的密钥环中，不会存到别处。</translation>
    </message>
    <message>
        <source>A live key begins with creem_.</source>
        <translation>正式密钥以 creem_ 开头。</translation>
    </message>
    <message>
        <source>A test key begins with creem_test_.</source>
        <translation>测试密钥以 creem_test_ 开头。</translation>
    </message>
    <message>
        <source>Live keys begin with creem_, test keys with creem_test_.</source>
        <translation>正式密钥以 creem_ 开头，测试密钥以 creem_test_ 开头。</translation>
    </message>
    <message>
        <source>This isn&apos;t a Creem API key: those begin with creem_ and hold no spaces.</source>
        <translation>这不是 Creem API 密钥：此类密钥以 creem_ 开头，且不含空格。</translation>
    </message>
    <message>
        <source>This is a test key; a live key is needed here.</source>
        <translation>这是测试密钥；此处需要正式密钥。</translation>
    </message>
    <message>
        <source>This is a live key; a test key is needed here.</source>
        <translation>这是正式密钥；此处需要测试密钥。</translation>
    </message>
    <message>
        <source>A test key: it opens the store&apos;s test mode.</source>
        <translation>测试密钥：将打开商店的测试模式。</translation>
    </message>
    <message>
        <source>A live key: it opens the real store.</source>
        <translation>正式密钥：将打开真实的商店。</translation>
    </message>
    <message>
        <source>Asking Creem whether it accepts this key…</source>
        <translation>正在向 Creem 验证此密钥…</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>追踪 ID：%1</translation>
    </message>
</context>
<context>
    <name>CustomFieldBox</name>
    <message>
        <source>no minimum</source>
        <translation>无下限</translation>
    </message>
    <message>
        <source>no maximum</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>可留空</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Check box</source>
        <translation>复选框</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What the customer is asked, at most 50 characters.</source>
        <translation>向客户提出的问题，最多 50 个字符。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>How your program finds the answer: letters and digits.</source>
        <translation>您的程序据此查找答案：字母和数字。</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>Text beside it</source>
        <translation>旁边的文本</translation>
    </message>
    <message>
        <source>Markdown, for a link to your terms.</source>
        <translation>Markdown，可用于链接到您的条款。</translation>
    </message>
    <message>
        <source>Custom field %1: %2</source>
        <translation>自定义字段 %1：%2</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>最少字符数</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>最多字符数</translation>
    </message>
</context>
<context>
    <name>CustomFieldsEditor</name>
    <message>
        <source>Add a &amp;field</source>
        <translation>添加字段(&amp;F)</translation>
    </message>
    <message>
        <source>Add a custom field</source>
        <translation>添加自定义字段</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Edit customer</source>
        <translation>编辑客户</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>保存更改(&amp;S)</translation>
    </message>
    <message>
        <source>Create cust&amp;omer</source>
        <translation>创建客户(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Saving the changes…</source>
        <translation>正在保存更改…</translation>
    </message>
    <message>
        <source>Creating the customer…</source>
        <translation>正在创建客户…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>尚未更改任何内容。</translation>
    </message>
    <message>
        <source>Create this customer in live mode?</source>
        <translation>要在正式模式下创建此客户吗？</translation>
    </message>
    <message>
        <source>The API can&apos;t delete a customer again.</source>
        <translation>客户创建后无法通过 API 删除。</translation>
    </message>
    <message>
        <source>Create in &amp;live mode</source>
        <translation>在正式模式下创建(&amp;L)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>商店、模式</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1，原为 %2</translation>
    </message>
    <message>
        <source>Change this customer in live mode?</source>
        <translation>要在正式模式下更改此客户吗？</translation>
    </message>
    <message>
        <source>Receipts and the link to the customer portal go to the new address from now on.</source>
        <translation>从现在起，收据和客户门户链接将发送到新地址。</translation>
    </message>
    <message>
        <source>The customer sees the new name at Creem.</source>
        <translation>客户会在 Creem 中看到新名称。</translation>
    </message>
    <message>
        <source>Save in &amp;live mode</source>
        <translation>在正式模式下保存(&amp;L)</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>Receipts and the link to the customer portal go there.</source>
        <translation>收据和客户门户链接将发送到此地址。</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Choose a customer to see the whole story.</source>
        <translation>选择一个客户，查看其完整记录。</translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>正在读取客户…</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Everyone who buys from you will be listed here.</source>
        <translation>向您购买的每个人都将列在这里。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费总额</translation>
    </message>
    <message>
        <source>Your id</source>
        <translation>您的 ID</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>number of records</comment>
        <translation>还有 %1 项</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Asking Creem…</source>
        <translation>正在询问 Creem…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>activations, at most</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 activated</source>
        <comment>activations</comment>
        <translation>已激活 %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>subscriptions of %1</source>
        <translation>%1 的订阅</translation>
    </message>
    <message>
        <source>payments of %1</source>
        <translation>%1 的付款</translation>
    </message>
    <message>
        <source>Create the &amp;first customer</source>
        <translation>创建第一个客户(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>新建客户(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Portal link…</source>
        <translation>门户链接(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail</source>
        <translation>撰写电子邮件(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>新建客户(&amp;N)</translation>
    </message>
    <message>
        <source>No mail program took it</source>
        <translation>没有邮件程序能打开它</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>More orders</source>
        <translation>更多订单</translation>
    </message>
    <message>
        <source>More licences</source>
        <translation>更多许可证</translation>
    </message>
</context>
<context>
    <name>DefinitionLink</name>
    <message>
        <source>What counts?</source>
        <translation>包含哪些内容？</translation>
    </message>
    <message>
        <source>What counts in %1?</source>
        <translation>%1 包含哪些内容？</translation>
    </message>
</context>
<context>
    <name>DefinitionsDialog</name>
    <message>
        <source>What counts</source>
        <translation>包含的内容</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定义</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 的详情</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>%1: open %2</source>
        <comment>label, address</comment>
        <translation>%1：打开 %2</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>%1, in the details</source>
        <translation>%1，详情中</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>%1: show %2</source>
        <comment>label, record</comment>
        <translation>%1：显示 %2</translation>
    </message>
    <message>
        <source>Show %1, %2</source>
        <comment>record, id</comment>
        <translation>显示 %1，%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>number of records</comment>
        <translation>还有 %1 项</translation>
    </message>
    <message>
        <source>Show all: %1</source>
        <comment>records</comment>
        <translation>显示全部：%1</translation>
    </message>
</context>
<context>
    <name>DiscountDialog</name>
    <message>
        <source>%1 off, %2</source>
        <comment>what is taken off, how long</comment>
        <translation>优惠 %1，%2</translation>
    </message>
    <message>
        <source>%1 off, once</source>
        <translation>优惠 %1，一次</translation>
    </message>
    <message>
        <source>%1 off, forever</source>
        <translation>优惠 %1，永久</translation>
    </message>
    <message numerus="yes">
        <source>%1 off for %n month(s)</source>
        <translation>
            <numerusform>优惠 %1，为期 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate discount</source>
        <translation>创建折扣副本</translation>
    </message>
    <message>
        <source>New discount</source>
        <translation>新建折扣</translation>
    </message>
    <message>
        <source>Create disc&amp;ount</source>
        <translation>创建折扣(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Creating the discount…</source>
        <translation>正在创建折扣…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Creem makes one</source>
        <translation>由 Creem 生成</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Used at most</source>
        <translation>最多兑换次数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>商店、模式</translation>
    </message>
    <message>
        <source>Create this discount in live mode?</source>
        <translation>要在正式模式下创建此折扣吗？</translation>
    </message>
    <message>
        <source>Whoever has the code pays less from now on. A discount can&apos;t be edited, only deleted.</source>
        <translation>从现在起，持有代码的人将少付款。折扣无法编辑，只能删除。</translation>
    </message>
    <message>
        <source>Create in &amp;live mode</source>
        <translation>在正式模式下创建(&amp;L)</translation>
    </message>
</context>
<context>
    <name>DiscountForm</name>
    <message>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Creem makes one</source>
        <translation>由 Creem 生成</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Generate a code</source>
        <translation>生成代码</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>For you and for the receipt, such as “Autumn sale”.</source>
        <translation>供您自己识别，也会显示在收据上，例如“秋季促销”。</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>What customers type. Left empty, Creem makes one.</source>
        <translation>由客户输入。留空时由 Creem 生成。</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>优惠内容</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>a fixed amount</source>
        <translation>固定金额</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>for some months</source>
        <translation>若干个月</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Percentage off</source>
        <translation>优惠百分比(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;mount off</source>
        <translation>优惠金额(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Lasts</source>
        <translation>有效期(&amp;L)</translation>
    </message>
    <message>
        <source>For a subscription: on which of its payments it is taken off.</source>
        <translation>对于订阅：在哪些付款中抵扣。</translation>
    </message>
    <message>
        <source>Mon&amp;ths</source>
        <translation>月数(&amp;T)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products of the discount</source>
        <translation>折扣适用的产品</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>It &amp;ends</source>
        <translation>会到期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Used at most</source>
        <translation>最多兑换次数(&amp;U)</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>最后一天(&amp;D)</translation>
    </message>
    <message>
        <source>Until the end of that day, %1.</source>
        <comment>a time zone</comment>
        <translation>至当天结束，%1。</translation>
    </message>
</context>
<context>
    <name>DiscountsPage</name>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Search discounts</source>
        <translation>搜索折扣</translation>
    </message>
    <message>
        <source>Choose a discount to see all that Creem knows of it.</source>
        <translation>选择一个折扣，查看 Creem 中有关它的全部信息。</translation>
    </message>
    <message>
        <source>Reading the discounts…</source>
        <translation>正在读取折扣…</translation>
    </message>
    <message>
        <source>No discounts yet</source>
        <translation>还没有折扣</translation>
    </message>
    <message>
        <source>The codes that you give to customers will be listed here.</source>
        <translation>您提供给客户的代码将列在这里。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>有效期</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>已兑换</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>redemptions, maximum</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <comment>redemptions</comment>
        <translation>%1，无上限</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Creem names no product for it.</source>
        <translation>Creem 未为其指明产品。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Create the &amp;first discount</source>
        <translation>创建第一个折扣(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New discount…</source>
        <translation>新建折扣(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>创建副本(&amp;D)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Find a code…</source>
        <translation>查找代码(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>复制代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New discount</source>
        <translation>新建折扣(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>Delete this discount?</source>
        <translation>要删除此折扣吗？</translation>
    </message>
    <message>
        <source>Nobody can use the code any more. The API can&apos;t undo this: another discount with the same code can be made, and begins to count anew.</source>
        <translation>此后无人能再使用该代码。此操作无法通过 API 撤销：可以创建使用相同代码的另一个折扣，其计数将重新开始。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>&amp;Delete discount</source>
        <translation>删除折扣(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Deleting the discount…</source>
        <translation>正在删除折扣…</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>a word to type</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>&amp;Make many codes…</source>
        <translation>批量创建代码(&amp;M)…</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>More that can be done with codes</source>
        <translation>更多代码操作</translation>
    </message>
    <message>
        <source>any product</source>
        <comment>that a discount is for</comment>
        <translation>任意产品</translation>
    </message>
</context>
<context>
    <name>EditProductDialog</name>
    <message>
        <source>Edit product</source>
        <translation>编辑产品</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>保存更改(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Saving the changes…</source>
        <translation>正在保存更改…</translation>
    </message>
    <message>
        <source>This makes a new price. Customers who subscribe already may keep paying the old one, %1.</source>
        <translation>这会产生新的价格。已订阅的客户可能继续支付原价 %1。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>尚未更改任何内容。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新价格</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1，原为 %2</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>商店、模式</translation>
    </message>
    <message>
        <source>Change this product in live mode?</source>
        <translation>要在正式模式下更改此产品吗？</translation>
    </message>
    <message>
        <source>New customers pay the new price at once. Customers who subscribe already may keep the old one.</source>
        <translation>新客户立即支付新价格。已订阅的客户可能保留原价。</translation>
    </message>
    <message>
        <source>Real customers of %1 will see it at once.</source>
        <translation>%1 的真实客户会立即看到。</translation>
    </message>
    <message>
        <source>Save in &amp;live mode</source>
        <translation>在正式模式下保存(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message numerus="yes">
        <source>Creem asks to wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Creem 要求等待 %n 秒后再试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creem asks to wait %n minute(s) before the next try.</source>
        <translation>
            <numerusform>Creem 要求等待 %n 分钟后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>A live key doesn&apos;t open the test store: test keys begin with creem_test_.</source>
        <translation>正式密钥无法打开测试商店：测试密钥以 creem_test_ 开头。</translation>
    </message>
    <message>
        <source>A test key doesn&apos;t open the live store: live keys don&apos;t begin with creem_test_.</source>
        <translation>测试密钥无法打开正式商店：正式密钥不以 creem_test_ 开头。</translation>
    </message>
    <message>
        <source>Creem does not accept the key</source>
        <translation>Creem 不接受该密钥</translation>
    </message>
    <message>
        <source>It may have been deleted or replaced in Creem&apos;s dashboard, or it may lack the right to do this.</source>
        <translation>它可能已在 Creem 控制台中被删除或替换，或者没有执行此操作的权限。</translation>
    </message>
    <message>
        <source>Your key is still stored. Connect the store again with the key that Creem shows now.</source>
        <translation>您的密钥仍然保存着。请使用 Creem 当前显示的密钥重新连接商店。</translation>
    </message>
    <message>
        <source>Creem doesn&apos;t have this any more</source>
        <translation>Creem 中已不存在此项</translation>
    </message>
    <message>
        <source>It may have been deleted, or it belongs to the other mode. Refresh the list to see what there is.</source>
        <translation>它可能已被删除，或属于另一模式。请刷新列表查看现有内容。</translation>
    </message>
    <message>
        <source>This contradicts what Creem has already</source>
        <translation>这与 Creem 中的现有内容冲突</translation>
    </message>
    <message>
        <source>Refresh the list to see how it stands now, then decide again.</source>
        <translation>请刷新列表查看当前状态，然后重新决定。</translation>
    </message>
    <message>
        <source>Creem asks for fewer requests</source>
        <translation>Creem 要求减少请求</translation>
    </message>
    <message>
        <source>Creem has a problem of its own</source>
        <translation>Creem 自身出现问题</translation>
    </message>
    <message>
        <source>It answered with status %1. This is not your doing: try again in a few minutes.</source>
        <translation>它返回了状态 %1。这不是您的问题：请过几分钟再试。</translation>
    </message>
    <message>
        <source>Creem did not accept this</source>
        <translation>Creem 未接受此操作</translation>
    </message>
    <message>
        <source>It gave no reason, only the status %1.</source>
        <translation>未说明原因，仅返回状态 %1。</translation>
    </message>
    <message>
        <source>Creem can&apos;t be reached</source>
        <translation>无法连接 Creem</translation>
    </message>
    <message>
        <source>There is no connection to Creem&apos;s server. Check the network, then try again.</source>
        <translation>无法连接到 Creem 的服务器。请检查网络后重试。</translation>
    </message>
    <message>
        <source>The connection isn&apos;t safe</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>The server could not prove that it is Creem&apos;s, so nothing was sent to it. Check the date of this computer, and whether a proxy or a network&apos;s sign-in page stands in between.</source>
        <translation>服务器无法证明其属于 Creem，因此未向其发送任何内容。请检查此计算机的日期，以及中间是否有代理或网络登录页面。</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Creem&apos;s answer did not come through. Check the network, then try again.</source>
        <translation>未收到 Creem 的应答。请检查网络后重试。</translation>
    </message>
    <message>
        <source>Creem takes too long</source>
        <translation>Creem 响应过慢</translation>
    </message>
    <message>
        <source>No answer came in time. Try again in a moment.</source>
        <translation>未及时收到应答。请稍后重试。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The request was given up before an answer came.</source>
        <translation>在收到应答之前已放弃请求。</translation>
    </message>
    <message>
        <source>Creem&apos;s server points elsewhere</source>
        <translation>Creem 的服务器指向了别处</translation>
    </message>
    <message>
        <source>It answered with another address. Creamery doesn&apos;t follow it, because your key must not go anywhere else. A network&apos;s sign-in page does this too: open a web page to see.</source>
        <translation>它返回了另一个地址。Creamery 不会跟随跳转，因为您的密钥不得发送到别处。网络登录页面也会造成这种情况：请打开任一网页查看。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>应答过大</translation>
    </message>
    <message>
        <source>Creem sent more than Creamery accepts at once, so it stopped reading.</source>
        <translation>Creem 发送的内容超出 Creamery 单次可接受的大小，因此已停止读取。</translation>
    </message>
    <message>
        <source>Creem answered something that Creamery doesn&apos;t understand</source>
        <translation>Creamery 无法理解 Creem 的应答</translation>
    </message>
    <message>
        <source>Perhaps Creem has changed; a newer Creamery may know it.</source>
        <translation>可能 Creem 已有变更；较新版本的 Creamery 或许能够识别。</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>详细信息：%1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>追踪 ID：%1</translation>
    </message>
    <message>
        <source>Nothing was sent: at Creem everything is as it was.</source>
        <translation>未发送任何内容：Creem 中一切保持原样。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Creem may have carried it out all the same. Check before you do it again.</source>
        <translation>Creem 可能已经执行了此操作。请先核实再重新操作。</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done</source>
        <translation>无法确定此操作是否已执行</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>What counts: %1</source>
        <translation>包含的内容：%1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a figure&apos;s title, value, change</comment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Enter shows what it is made of.</source>
        <translation>按 Enter 键查看其构成。</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>There is no room left.</source>
        <translation>存储空间不足。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>未保存任何内容</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>无法写入文件 %1：%2</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, number of records</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Filter, %1</source>
        <translation>筛选，%1</translation>
    </message>
</context>
<context>
    <name>FindCodeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>查找代码</translation>
    </message>
    <message>
        <source>Creem is asked for the discount that has this code.</source>
        <translation>将向 Creem 查询使用此代码的折扣。</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>折扣代码</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>No discount has this code</source>
        <translation>没有折扣使用此代码</translation>
    </message>
    <message>
        <source>It may have been deleted, or be of the other mode.</source>
        <translation>它可能已被删除，或属于另一模式。</translation>
    </message>
</context>
<context>
    <name>FreshRecord</name>
    <message>
        <source>Creem can&apos;t be asked how this is now. What you see here was read on %1.</source>
        <translation>目前无法向 Creem 查询当前状态。此处显示的内容读取于 %1。</translation>
    </message>
    <message>
        <source>Creem can&apos;t be asked how this is now. What you see here is an older copy.</source>
        <translation>目前无法向 Creem 查询当前状态。此处显示的是较早的副本。</translation>
    </message>
</context>
<context>
    <name>KeychainWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The keychain holds no key for this store.</source>
        <translation>密钥环中没有此商店的密钥。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to use the stored key.</source>
        <translation>密钥环已锁定。请解锁以使用已保存的密钥。</translation>
    </message>
    <message>
        <source>This computer runs no keychain service (such as GNOME Keyring or KWallet), so no stored key can be read and none can be kept.</source>
        <translation>此计算机未运行密钥环服务（如 GNOME Keyring 或 KWallet），因此无法读取已保存的密钥，也无法保存密钥。</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer. It may be busy or waiting for a password in another window.</source>
        <translation>密钥环没有响应。它可能正忙，或正在另一窗口中等待输入密码。</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was dismissed.</source>
        <translation>密钥环未解锁：其提示已被关闭。</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>密钥环报告了错误。</translation>
    </message>
    <message>
        <source>The list of stores was written by a later version of Creamery. It was left as it is.</source>
        <translation>商店列表由更高版本的 Creamery 写入，已保持原样。</translation>
    </message>
    <message>
        <source>The list of stores can&apos;t be read.</source>
        <translation>无法读取商店列表。</translation>
    </message>
    <message>
        <source>The list of stores can&apos;t be written. What was stored before is still stored.</source>
        <translation>无法写入商店列表。之前保存的内容仍然保留。</translation>
    </message>
    <message>
        <source>Another program holds the list of stores. Try again.</source>
        <translation>商店列表正被其他程序占用。请重试。</translation>
    </message>
    <message>
        <source>This store is no longer in the list. Another window may have removed it.</source>
        <translation>此商店已不在列表中，可能已在另一窗口中移除。</translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message>
        <source>accepted, and not paid back yet</source>
        <translation>已接受，尚未退还</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>nobody knows whether it was done</source>
        <translation>无法确定是否已执行</translation>
    </message>
    <message>
        <source>– %1: %2</source>
        <comment>what was wished, how it stands</comment>
        <translation>– %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>– and %n more</source>
        <translation>
            <numerusform>– 以及其他 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>A change is still being sent</source>
        <translation>仍在发送一项更改</translation>
    </message>
    <message>
        <source>Creem has not answered yet. If you leave now, Creamery finds out what became of it when this store is opened in this mode again; what has not been sent of a run stays unsent.</source>
        <translation>Creem 尚未应答。如果现在离开，Creamery 会在下次以此模式打开此商店时查明结果；批量操作中尚未发送的部分将不会发送。</translation>
    </message>
    <message>
        <source>Creem has not answered yet. Nothing of this store is kept on this computer, so if you leave now, nobody finds out what became of it; what has not been sent of a run stays unsent.</source>
        <translation>Creem 尚未应答。此计算机上不保存此商店的任何内容，因此如果现在离开，将无法查明其结果；批量操作中尚未发送的部分将不会发送。</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>仍要离开</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would be forgotten unsettled</source>
        <translation>
            <numerusform>%n 项尚未完成的更改将被忘记</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this store is kept on this computer. If you leave now, Creamery forgets these and will not find out what becomes of them. Look them up in Creem&apos;s dashboard then.</source>
        <translation>此计算机上不保存此商店的任何内容。如果现在离开，Creamery 会忘记这些更改，且不会查明其结果。届时请在 Creem 的控制台中查看。</translation>
    </message>
    <message>
        <source>Leave and forget them</source>
        <translation>离开并忘记</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not settled yet. Creamery forgets them too and will not find out what becomes of them:</source>
        <translation>
            <numerusform>有 %n 项更改尚未完成。Creamery 也会忘记它们，且不会查明其结果：</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal of what was done can&apos;t be read: nobody can say whether all of it is settled.</source>
        <translation>无法读取已执行操作的日志：无法确定是否全部完成。</translation>
    </message>
    <message>
        <source>Remove the journal of %1 before all is settled?</source>
        <translation>要在全部完成之前移除 %1 的日志吗？</translation>
    </message>
    <message>
        <source>The journal names customers, so it is removed with what is kept of them.</source>
        <translation>日志中含有客户的名称，因此会与所保存的客户数据一并移除。</translation>
    </message>
    <message>
        <source>Remove it all the same</source>
        <translation>仍要移除</translation>
    </message>
    <message>
        <source>Keep it for now</source>
        <translation>暂时保留</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>refused by Creem</source>
        <translation>被 Creem 拒绝</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>What became of these is known here and could not be written to the journal so far. Creamery tries once more when you leave. If that fails too, the next start has to ask Creem, which can&apos;t tell of everything.</source>
        <translation>这些操作的结果在这里已知，但目前还没能写入日志。离开时 Creamery 会再试一次。如果仍然失败，下次启动时只能询问 Creem，而 Creem 并不能告知所有情况。</translation>
    </message>
    <message>
        <source>A store is still being removed</source>
        <translation>仍在移除一个店铺</translation>
    </message>
    <message>
        <source>If you leave now, a part of what was kept of it may stay on this computer. Sign out of it again then.</source>
        <translation>如果现在离开，它的部分数据可能会留在这台电脑上。届时请再次退出该店铺。</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) may be forgotten</source>
        <translation>
            <numerusform>%n 个结果可能会丢失</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>&amp;Activate…</source>
        <translation>激活(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Does it hold?</source>
        <translation>检查是否有效(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Free it…</source>
        <translation>释放(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>查询(&amp;L)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>许可证密钥</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>客户电子邮件</translation>
    </message>
    <message>
        <source>or an activation&apos;s id</source>
        <translation>或激活 ID</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活次数</translation>
    </message>
    <message numerus="yes">
        <source>%n activation(s)</source>
        <translation>
            <numerusform>%n 个激活</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up a licence key</source>
        <translation>查询许可证密钥</translation>
    </message>
    <message>
        <source>Enter the key, and the e-mail address of the customer who has it or the id of one of its activations: Creem doesn&apos;t find a key by itself. The key is not kept.</source>
        <translation>请输入密钥，以及持有该密钥的客户的电子邮件地址或其某个激活的 ID：Creem 无法仅凭密钥进行查找。密钥不会被保存。</translation>
    </message>
    <message>
        <source>Asking Creem…</source>
        <translation>正在询问 Creem…</translation>
    </message>
    <message>
        <source>Not activated anywhere</source>
        <translation>未在任何地方激活</translation>
    </message>
    <message>
        <source>The key is known, and nothing is activated with it.</source>
        <translation>密钥存在，但尚未用于任何激活。</translation>
    </message>
    <message>
        <source>Creem doesn&apos;t know this key and activation</source>
        <translation>Creem 找不到此密钥和激活</translation>
    </message>
    <message>
        <source>One of them may be mistyped, or of the other mode.</source>
        <translation>其中一项可能输入有误，或属于另一模式。</translation>
    </message>
    <message>
        <source>No customer has this e-mail address</source>
        <translation>没有客户使用此电子邮件地址</translation>
    </message>
    <message>
        <source>Look at the page of customers how it is written.</source>
        <translation>请在客户页面中核对其写法。</translation>
    </message>
    <message>
        <source>This customer has no such key</source>
        <translation>此客户没有该密钥</translation>
    </message>
    <message>
        <source>The key may be mistyped, or be somebody else&apos;s.</source>
        <translation>密钥可能输入有误，或属于其他人。</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>追踪 ID：%1</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>What Creem knows of the key will stand here.</source>
        <translation>Creem 提供的密钥信息将显示在此处。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>激活时间</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>activations, at most</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <comment>activations</comment>
        <translation>%1，无上限</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>The chosen activation</source>
        <translation>所选的激活</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Activation&apos;s id</source>
        <translation>激活 ID</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>“%1” holds</source>
        <translation>“%1”有效</translation>
    </message>
    <message>
        <source>“%1” does not hold</source>
        <translation>“%1”无效</translation>
    </message>
    <message>
        <source>The key is %1, the activation %2.</source>
        <comment>two statuses</comment>
        <translation>密钥：%1；激活：%2。</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Free this activation?</source>
        <translation>要释放此激活吗？</translation>
    </message>
    <message>
        <source>What runs there loses the licence, and the key can be activated once more elsewhere.</source>
        <translation>在那里运行的程序将失去许可证，该密钥可在其他地方再激活一次。</translation>
    </message>
    <message>
        <source>&amp;Free it</source>
        <translation>释放(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Freeing the activation…</source>
        <translation>正在释放激活…</translation>
    </message>
    <message>
        <source>This store is locked: nothing can be changed.</source>
        <translation>此商店已锁定：无法更改任何内容。</translation>
    </message>
    <message>
        <source>Something is under way with it already.</source>
        <translation>此项已有操作正在进行。</translation>
    </message>
</context>
<context>
    <name>LinkBox</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;QR code</source>
        <translation>二维码(&amp;Q)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the address is, what the button does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>No browser took it. Copy the address instead.</source>
        <translation>没有浏览器能打开它。请改为复制地址。</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>已复制图片。</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <comment>what the address is</comment>
        <translation>二维码：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what became of a file, its path or the reason</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Saving %1 rows…</source>
        <translation>正在保存 %1 行…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were exported</source>
        <translation>
            <numerusform>已导出 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>未导出任何内容</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>无法写入文件 %1：%2</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>导出已取消</translation>
    </message>
    <message>
        <source>No file was written or changed.</source>
        <translation>未写入或更改任何文件。</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file</source>
        <translation>将显示的内容保存为 CSV 文件</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2 项</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 项</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, sums by currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>too much to add up: %1</source>
        <comment>currencies</comment>
        <translation>数额过大，无法合计：%1</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>%1 is not in the local copy yet.</source>
        <translation>%1 尚不在本地副本中。</translation>
    </message>
    <message>
        <source>This store is locked: nothing can be changed.</source>
        <translation>此商店已锁定：无法更改任何内容。</translation>
    </message>
    <message>
        <source>Something is under way with it already.</source>
        <translation>此项已有操作正在进行。</translation>
    </message>
    <message>
        <source>What can be done to the selected rows</source>
        <translation>可对所选行执行的操作</translation>
    </message>
    <message numerus="yes">
        <source>%n selected ▾</source>
        <translation>
            <numerusform>已选择 %n 项 ▾</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too many at once</source>
        <translation>一次选择的项目过多</translation>
    </message>
    <message>
        <source>Up to %1 can be done in one run: select fewer rows.</source>
        <translation>一次批量操作最多 %1 项：请减少所选的行。</translation>
    </message>
    <message>
        <source>That is too many to copy</source>
        <translation>要复制的行过多</translation>
    </message>
    <message>
        <source>Up to %1 rows can be copied. All that is shown can be exported as a file.</source>
        <translation>最多可以复制 %1 行。可以将显示的全部内容导出为文件。</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>未复制任何内容</translation>
    </message>
</context>
<context>
    <name>ListState</name>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>追踪 ID：%1</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message numerus="yes">
        <source>There are %n record(s), but none with this search and these filters.</source>
        <translation>
            <numerusform>共有 %n 条记录，但没有符合此搜索和筛选条件的。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear search and filters</source>
        <translation>清除搜索和筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Reading was stopped before it came to this list.</source>
        <translation>在读取到此列表之前，读取已停止。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>What you see was read on %1.</source>
        <translation>您看到的内容读取于 %1。</translation>
    </message>
    <message>
        <source>What you see is only part of the list.</source>
        <translation>您看到的只是列表的一部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can&apos;t be shown: Creem sent something that Creamery doesn&apos;t understand.</source>
        <translation>
            <numerusform>有 %n 条记录无法显示：Creem 发送了 Creamery 无法理解的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept as they came and are left out of this list and its sums.</source>
        <translation>它们按原样保留，但不计入此列表及其合计。</translation>
    </message>
    <message>
        <source>&amp;Look at them…</source>
        <translation>查看(&amp;L)…</translation>
    </message>
    <message>
        <source>The local copy was damaged and is being read anew</source>
        <translation>本地副本已损坏，正在重新读取</translation>
    </message>
    <message>
        <source>Nothing is lost at Creem. The damaged file was set aside as %1</source>
        <translation>Creem 中没有丢失任何内容。损坏的文件已另存为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may be out of date: Creem sent something that Creamery doesn&apos;t understand.</source>
        <translation>
            <numerusform>%n 条记录可能已过时：Creem 发送了 Creamery 无法理解的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept as they came. This list and its sums have them as they were before.</source>
        <translation>它们按原样保存。此列表及其合计仍采用它们以前的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n other(s) an older version is shown.</source>
        <translation>
            <numerusform>另有 %n 条显示的是旧版本。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 (test mode) – Creamery</source>
        <translation>%1（测试模式）– Creamery</translation>
    </message>
    <message>
        <source>%1 – Creamery</source>
        <translation>%1 – Creamery</translation>
    </message>
    <message>
        <source>Creamery</source>
        <translation>Creamery</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Read everything from Creem again</source>
        <translation>从 Creem 重新读取全部内容(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ManyCodesDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>另存为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>Make many codes</source>
        <translation>批量创建代码</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The codes</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>数量(&amp;H)</translation>
    </message>
    <message>
        <source>Each can be used once. They are made one after the other.</source>
        <translation>每个代码可使用一次。它们将依次创建。</translation>
    </message>
    <message>
        <source>They &amp;begin with</source>
        <translation>代码开头(&amp;B)</translation>
    </message>
    <message>
        <source>Followed by 8 letters and digits that nobody guesses.</source>
        <translation>其后为 8 个无法猜中的字母和数字。</translation>
    </message>
    <message>
        <source>%1, live mode</source>
        <translation>%1，正式模式</translation>
    </message>
    <message>
        <source>%1, test mode</source>
        <translation>%1，测试模式</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>This store is locked: nothing can be changed.</source>
        <translation>此商店已锁定：无法更改任何内容。</translation>
    </message>
    <message>
        <source>To do this in live mode, type how many they are: %1</source>
        <translation>要在正式模式下执行此操作，请输入数量：%1</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入 %1 以确认</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Make the &amp;other %n</source>
        <translation>
            <numerusform>创建其余 %n 个(&amp;O)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n code(s)</source>
        <translation>
            <numerusform>创建 %n 个代码(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw away what you have typed?</source>
        <translation>要放弃您输入的内容吗？</translation>
    </message>
    <message>
        <source>Nothing has been sent to Creem.</source>
        <translation>尚未向 Creem 发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>放弃(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>立即核实(&amp;N)</translation>
    </message>
    <message>
        <source>The codes of a run</source>
        <translation>一次批量操作的代码</translation>
    </message>
    <message>
        <source>Creem is asked first what became of those that nobody knows it of.</source>
        <translation>先向 Creem 询问结果未知的那些。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what became of a file, its path or the reason</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Counted on the day of the payment.</source>
        <translation>按付款当天计入。</translation>
    </message>
    <message>
        <source>Payments count on their day. What was given back counts on the day on which this computer first saw it: Creem doesn&apos;t say when that happened. What was given back before Creamery read the payment for the first time counts on the payment&apos;s day.</source>
        <translation>付款按其当天计入。退回的款项按此计算机首次看到的当天计入：Creem 不提供其发生时间。在 Creamery 首次读取该付款之前已退回的款项，按付款当天计入。</translation>
    </message>
    <message>
        <source>Counted on the day on which the subscription&apos;s MRR changed.</source>
        <translation>按订阅的 MRR 发生变动的当天计入。</translation>
    </message>
    <message>
        <source>Counted on the day on which Creem made the record.</source>
        <translation>按 Creem 创建该记录的当天计入。</translation>
    </message>
    <message>
        <source>As it stands at the end of the last day.</source>
        <translation>截至最后一天结束时的状态。</translation>
    </message>
    <message>
        <source>A share of what was there when the first day began.</source>
        <translation>占第一天开始时已有数量的比例。</translation>
    </message>
    <message>
        <source>Counted on the day for which Creem announces the next charge.</source>
        <translation>按 Creem 预告的下次扣款日计入。</translation>
    </message>
    <message>
        <source>Gross revenue</source>
        <translation>总收入</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Chargebacks</source>
        <translation>拒付</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>净收入</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Failed payments</source>
        <translation>失败的付款</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Active subscriptions</source>
        <translation>有效订阅</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>New MRR</source>
        <translation>新增 MRR</translation>
    </message>
    <message>
        <source>Expansion MRR</source>
        <translation>扩展 MRR</translation>
    </message>
    <message>
        <source>Contraction MRR</source>
        <translation>收缩 MRR</translation>
    </message>
    <message>
        <source>Churned MRR</source>
        <translation>流失 MRR</translation>
    </message>
    <message>
        <source>Reactivation MRR</source>
        <translation>重新激活 MRR</translation>
    </message>
    <message>
        <source>Paying subscriptions</source>
        <translation>付费订阅</translation>
    </message>
    <message>
        <source>Subscriber churn</source>
        <translation>订阅者流失率</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>收入流失率</translation>
    </message>
    <message>
        <source>Average revenue per subscription</source>
        <translation>每个订阅的平均收入</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>生命周期价值</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>SaaS 速动比率</translation>
    </message>
    <message>
        <source>Trial conversion</source>
        <translation>试用转化率</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存率</translation>
    </message>
    <message>
        <source>Expected renewals</source>
        <translation>预计续订</translation>
    </message>
    <message>
        <source>What customers paid: after discounts, tax included, before anything was given back.</source>
        <translation>客户支付的金额：扣除折扣后、含税、未扣除任何退回款项。</translation>
    </message>
    <message>
        <source>What banks took back: all of a charged back payment that was not refunded already.</source>
        <translation>银行收回的金额：被拒付的付款中尚未退款的全部金额。</translation>
    </message>
    <message>
        <source>Gross revenue less refunds and chargebacks, tax included. Creem&apos;s own summary calls this revenue.</source>
        <translation>总收入减去退款和拒付，含税。Creem 自己的汇总将其称为收入（revenue）。</translation>
    </message>
    <message>
        <source>The tax in what was kept. Of a partly refunded payment the same part of its tax counts, cut to the smallest unit of the currency.</source>
        <translation>实收金额中所含的税。对于部分退款的付款，按相同比例计入其税额，并舍去不足最小货币单位的部分。</translation>
    </message>
    <message>
        <source>Gross revenue less refunds, chargebacks and tax. Creem&apos;s fees are still in it: its interface doesn&apos;t tell them.</source>
        <translation>总收入减去退款、拒付和税。其中仍包含 Creem 的费用：其接口不提供费用信息。</translation>
    </message>
    <message>
        <source>What discounts took off payments before they were made. It is part of no other figure.</source>
        <translation>付款前由折扣减免的金额。它不计入任何其他数据。</translation>
    </message>
    <message>
        <source>How many payments were made, also those that were given back later.</source>
        <translation>已完成的付款笔数，包括后来被退回的付款。</translation>
    </message>
    <message>
        <source>Attempts that were declined or given up. A payment that succeeds at the third attempt has two of them.</source>
        <translation>被拒绝或已放弃的尝试。第三次尝试才成功的付款包含两次此类尝试。</translation>
    </message>
    <message>
        <source>MRR of subscriptions that have some for the first time.</source>
        <translation>首次产生 MRR 的订阅的 MRR。</translation>
    </message>
    <message>
        <source>What the MRR of subscriptions grew by: more seats, a larger plan, a discount that ended. A change in the middle of a period counts when it was paid for.</source>
        <translation>订阅的 MRR 增加的金额：席位增加、套餐升级或折扣结束。周期中途的更改在其付款后计入。</translation>
    </message>
    <message>
        <source>What the MRR of subscriptions shrank by without coming to nothing.</source>
        <translation>订阅的 MRR 减少（但未归零）的金额。</translation>
    </message>
    <message>
        <source>MRR of subscriptions that came to nothing: canceled, or no longer paid for.</source>
        <translation>MRR 归零的订阅原有的 MRR：已取消或不再付款。</translation>
    </message>
    <message>
        <source>MRR of subscriptions that had come to nothing before.</source>
        <translation>此前 MRR 曾归零的订阅的 MRR。</translation>
    </message>
    <message>
        <source>Subscriptions with MRR.</source>
        <translation>有 MRR 的订阅。</translation>
    </message>
    <message>
        <source>MRR divided by the subscriptions that have some.</source>
        <translation>MRR 除以有 MRR 的订阅数。</translation>
    </message>
    <message>
        <source>New, expansion and reactivation MRR, divided by churn and contraction.</source>
        <translation>新增、扩展和重新激活 MRR 之和，除以流失与收缩 MRR 之和。</translation>
    </message>
    <message>
        <source>Of the subscriptions whose MRR began in a month, those that have some at the end of it and of each month after.</source>
        <translation>在某月开始产生 MRR 的订阅中，该月末及此后每月末有 MRR 的订阅。</translation>
    </message>
    <message>
        <source>Transactions that are: %1.</source>
        <translation>交易状态：%1。</translation>
    </message>
    <message>
        <source>Subscriptions that are: %1.</source>
        <translation>订阅状态：%1。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>经常性</translation>
    </message>
    <message>
        <source>one-time</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>contraction</source>
        <translation>收缩</translation>
    </message>
    <message>
        <source>churn</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>reactivation</source>
        <translation>重新激活</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>%2年Q%1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <comment>sign, per cent</comment>
        <translation>%1%2%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>All movements of MRR</source>
        <translation>所有 MRR 变动</translation>
    </message>
    <message>
        <source>MRR that came</source>
        <translation>增加的 MRR</translation>
    </message>
    <message>
        <source>MRR that went</source>
        <translation>损失的 MRR</translation>
    </message>
    <message>
        <source>MRR at the start</source>
        <translation>期初 MRR</translation>
    </message>
    <message>
        <source>MRR at the end</source>
        <translation>期末 MRR</translation>
    </message>
    <message>
        <source>Came to nothing</source>
        <translation>已归零</translation>
    </message>
    <message>
        <source>Paying at the start</source>
        <translation>期初付费</translation>
    </message>
    <message>
        <source>Paying at the end</source>
        <translation>期末付费</translation>
    </message>
    <message>
        <source>Trials that are over</source>
        <translation>已结束的试用</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转化</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Still paying</source>
        <translation>仍在付费</translation>
    </message>
    <message>
        <source>Expected charges</source>
        <translation>预计扣款</translation>
    </message>
    <message>
        <source>Renewals, counted</source>
        <translation>续订笔数</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>将终止</translation>
    </message>
    <message>
        <source>Revenue lost</source>
        <translation>因此损失</translation>
    </message>
    <message>
        <source>New subscriptions</source>
        <translation>新订阅</translation>
    </message>
    <message>
        <source>Unknown product %1</source>
        <comment>id</comment>
        <translation>未知产品 %1</translation>
    </message>
    <message>
        <source>too much to add up</source>
        <translation>数额过大，无法合计</translation>
    </message>
    <message>
        <source>Subscriptions that had MRR when the days began and have none when they end, of all that had some when they began. Each counts once, and none that came meanwhile.</source>
        <translation>期初有 MRR 而期末没有 MRR 的订阅，占期初所有有 MRR 的订阅的比例。每个订阅只计一次，期间新增的不计入。</translation>
    </message>
    <message>
        <source>Average revenue per subscription divided by the subscriber churn of a month. A rough guide: it takes for granted that everything goes on as in this period.</source>
        <translation>每个订阅的平均收入除以每月的订阅者流失率。仅供粗略参考：它假定一切都像此期间一样持续下去。</translation>
    </message>
    <message>
        <source>MRR that they had</source>
        <translation>它们原有的 MRR</translation>
    </message>
    <message>
        <source>The MRR that subscriptions had when the days began that have none when they end, of all MRR when the days began. What only shrank is not in it.</source>
        <translation>期末已没有 MRR 的订阅在期初的 MRR，占期初全部 MRR 的比例。仅仅减少的部分不计入。</translation>
    </message>
    <message>
        <source>As it stands now, whatever days are chosen.</source>
        <translation>按现在的情况，与所选日期无关。</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Customers whom Creem created, whether or not they paid, and in whatever currency.</source>
        <translation>Creem 建立的客户，无论是否付过款，也不论何种货币。</translation>
    </message>
    <message>
        <source>Subscriptions that may use what they are for: active, on trial, past due, or ending with their period, free plans included, in whatever currency. Days before today are rebuilt from when subscriptions began and ended.</source>
        <translation>可以使用服务的订阅：有效、试用中、逾期或将随周期结束，包括免费方案，不论何种货币。今天以前的日子按订阅开始和结束的时间推算。</translation>
    </message>
    <message>
        <source>What was refunded of payments, in full or in part, tax included. One that is called refunded without an amount was refunded in full.</source>
        <translation>付款中全额或部分退款的金额，含税。标为已退款但没有金额的付款视为全额退款。</translation>
    </message>
    <message>
        <source>Trials that were paid for afterwards, of all that have ended, by when they began. Creem doesn&apos;t mark them: a subscription was tried when what its first charge is for began later than it, and nothing was asked for at once. A first payment that only came late is no trial. Of one that nobody was ever asked to pay, and that isn&apos;t active, nothing tells the two apart: it counts.</source>
        <translation>在所有已结束的试用中，之后付款的试用所占比例，按试用开始时间归类。Creem 不标记试用：如果首次扣款所涵盖的周期晚于订阅本身开始，且当时没有立即收费，则该订阅有过试用。仅仅迟到的首次付款不算试用。对于从未要求付款且并非有效的订阅，二者无从区分：按试用计入。</translation>
    </message>
    <message>
        <source>An estimate: the charges that Creem announces for active subscriptions and trials, and those that follow from their periods, each as high as the last, tax included. A trial counts with its list price. What has no known price isn&apos;t in it. Nobody leaves and nobody comes in it. Ending are the subscriptions that are set to be canceled with their period, and what each would have been charged then is lost by that. What the calendar calls received came in on that day from subscriptions that had paid before.</source>
        <translation>估算值：Creem 为有效订阅和试用预告的扣款，以及按其周期随后的扣款，每次金额与上一次相同，含税。试用按标价计算。价格未知的不计入。假定无人离开，也无人加入。“即将结束”是已设定随周期取消的订阅，届时本应扣除的金额即因此失去。日历中的“已收”是当天来自以前付过款的订阅的金额。</translation>
    </message>
    <message>
        <source>What the next charge of each would be, tax included: of subscriptions that are past due or unpaid, of those that end within 30 days, and, at the list price, of trials that end within 7; where only a trial&apos;s price was paid, the list price counts too. Payments that were charged back in the last 30 days count with what was taken back. Codes are shown that run out within 14 days or of which nine tenths are used: what they bring isn&apos;t known.</source>
        <translation>各项下一次扣款的金额，含税：逾期或未付款的订阅、30 天内结束的订阅，以及 7 天内结束的试用（按标价）；若只付过试用价，也按标价计算。最近 30 天内被拒付的付款按被收回的金额计算。还会列出 14 天内到期或已用去九成的优惠码：它们带来多少收入无从得知。</translation>
    </message>
    <message>
        <source>Without a known price</source>
        <translation>价格未知</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) have no known price and aren&apos;t in the MRR</source>
        <translation>
            <numerusform>%n 个订阅价格未知，未计入 MRR</numerusform>
        </translation>
    </message>
    <message>
        <source>Monthly recurring revenue: what each subscription&apos;s last charge for a whole period is worth in a month, after discounts and without tax. A year&apos;s charge is divided by twelve, a day&apos;s or week&apos;s counts by the 365 days of a year; each is cut to the smallest unit. Trials, free plans, paused, unpaid and ended subscriptions have none. A subscription that nobody paid for during more than 30 days had ended in between. Refunds don&apos;t change it. An invoice that also holds the difference of an earlier change counts as it stands. A subscription of an unknown product isn&apos;t in it where no payment says for how long it is. Creem keeps no history of it: what was before is rebuilt from payments.</source>
        <translation>月度经常性收入：每个订阅最近一次整周期扣款折合每月的金额，扣除折扣、不含税。一年的扣款除以十二，按天或按周的以一年 365 天计算；各自舍去到最小货币单位。试用、免费方案、已暂停、未付款和已结束的订阅不计。超过 30 天无人付款的订阅视为中间曾经结束。退款不影响它。账单中若还包含先前变更的差额，按账单金额计算。产品未知且没有付款说明周期长度的订阅不计入。Creem 不保存其历史：以前的数值由付款推算。</translation>
    </message>
</context>
<context>
    <name>MetricsPage</name>
    <message>
        <source>Time zone…</source>
        <translation>时区…</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <comment>days</comment>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>货币：%1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Days begin and end in:</source>
        <translation>每天的起止时间依据：</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在合计…</translation>
    </message>
    <message>
        <source>Nothing to add up yet</source>
        <translation>还没有可合计的内容</translation>
    </message>
    <message>
        <source>As soon as a customer pays, you will see here how your store is doing.</source>
        <translation>一旦有客户付款，您就能在此看到商店的经营情况。</translation>
    </message>
    <message>
        <source>Not all payments were read yet</source>
        <translation>尚未读取全部付款</translation>
    </message>
    <message>
        <source>The figures grow until reading has come to its end.</source>
        <translation>在读取完成之前，数据会不断增加。</translation>
    </message>
    <message>
        <source>These figures are of what was read on %1.</source>
        <translation>这些数据基于 %1 读取的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in no figure: Creem sent something that Creamery doesn&apos;t understand.</source>
        <translation>
            <numerusform>有 %n 条记录未计入任何数据：Creem 发送了 Creamery 无法理解的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept as they came.</source>
        <translation>它们按原样保留。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, part</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: all currencies together %3, by your rates</source>
        <comment>figure, days, amount</comment>
        <translation>%1，%2：所有货币合计 %3，按您的汇率</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rate, amount</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Days begin and end by the time zone %1.</source>
        <translation>日期的起止按时区 %1 计算。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>currency, days</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>When the days began</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>%1, before</source>
        <comment>part of a figure</comment>
        <translation>%1（上期）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, days</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: show them</source>
        <translation>%1：显示</translation>
    </message>
</context>
<context>
    <name>MirrorWords</name>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>The local copy was written by a later version of Creamery</source>
        <translation>本地副本由更高版本的 Creamery 写入</translation>
    </message>
    <message>
        <source>It is left untouched. Update Creamery, or forget this store here and connect it again.</source>
        <translation>它保持原样。请更新 Creamery，或在此处忘记该商店后重新连接。</translation>
    </message>
    <message>
        <source>The local copy is damaged</source>
        <translation>本地副本已损坏</translation>
    </message>
    <message>
        <source>Nothing is lost at Creem. Try again: the damaged file is set aside and everything is read anew.</source>
        <translation>Creem 中没有丢失任何内容。请重试：损坏的文件将被另行保存，并重新读取全部内容。</translation>
    </message>
    <message>
        <source>The local copy can&apos;t be written</source>
        <translation>无法写入本地副本</translation>
    </message>
    <message>
        <source>Creamery has no permission to write the file or its folder.</source>
        <translation>Creamery 没有写入该文件或其文件夹的权限。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>What was kept before is intact, what came since is not. Make room and try again.</source>
        <translation>之前保存的内容完好，此后收到的内容未能保存。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Another program holds the local copy</source>
        <translation>本地副本正被其他程序占用</translation>
    </message>
    <message>
        <source>Close the other program, or wait, and try again.</source>
        <translation>请关闭该程序或稍候，然后重试。</translation>
    </message>
    <message>
        <source>The local copy can&apos;t be used</source>
        <translation>无法使用本地副本</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>系统提示：%1</translation>
    </message>
</context>
<context>
    <name>ModeBand</name>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>测试模式：此处均非真实资金</translation>
    </message>
    <message>
        <source>TEST MODE</source>
        <translation>测试模式</translation>
    </message>
    <message>
        <source>nothing here is real money</source>
        <translation>此处均非真实资金</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Live</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>正式模式</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>测试模式</translation>
    </message>
    <message>
        <source>Real customers and real money (Ctrl+Shift+L)</source>
        <translation>真实客户和真实资金 (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Nothing here is real money (Ctrl+Shift+T)</source>
        <translation>此处均非真实资金 (Ctrl+Shift+T)</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>day, its words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a day&apos;s words</comment>
        <translation>今天，%1</translation>
    </message>
</context>
<context>
    <name>MonthReport</name>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>MRR at the start</source>
        <translation>期初 MRR</translation>
    </message>
    <message>
        <source>MRR at the end</source>
        <translation>期末 MRR</translation>
    </message>
    <message>
        <source>Recurring revenue</source>
        <translation>经常性收入</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>按产品</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>按国家/地区</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>%1 报告</translation>
    </message>
    <message>
        <source>test mode, no real money</source>
        <translation>测试模式，非真实资金</translation>
    </message>
    <message>
        <source>Days begin and end in %1. Each currency stands alone.</source>
        <translation>每天的起止以 %1 为准。各币种单独计算。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>包含的内容</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>store, month</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not everything was read from Creem yet: payments may be missing here.</source>
        <translation>尚未从 Creem 读取全部数据：这里可能缺少付款。</translation>
    </message>
    <message>
        <source>As Creem had it on %1.</source>
        <comment>date and time</comment>
        <translation>以 Creem 在 %1 的数据为准。</translation>
    </message>
    <message>
        <source>The month isn&apos;t over yet.</source>
        <translation>本月尚未结束。</translation>
    </message>
</context>
<context>
    <name>MonthReportButton</name>
    <message>
        <source>Report ▾</source>
        <translation>报告 ▾</translation>
    </message>
    <message>
        <source>Report of a month as PDF</source>
        <translation>月度报告（PDF）</translation>
    </message>
    <message>
        <source>A month&apos;s figures on paper, with what counts in them</source>
        <translation>一个月的数字打印版，并说明统计口径</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a month, of which a report is made</comment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1，%n 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewProductDialog</name>
    <message>
        <source>Duplicate product</source>
        <translation>创建产品副本</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Creating the product…</source>
        <translation>正在创建产品…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Create this product in live mode?</source>
        <translation>要在正式模式下创建此产品吗？</translation>
    </message>
    <message>
        <source>Real customers of %1 will be able to buy it.</source>
        <translation>%1 的真实客户将可以购买它。</translation>
    </message>
    <message>
        <source>Create in &amp;live mode</source>
        <translation>在正式模式下创建(&amp;L)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>商店、模式</translation>
    </message>
    <message>
        <source>Create pr&amp;oduct</source>
        <translation>创建产品(&amp;S)</translation>
    </message>
</context>
<context>
    <name>NoticeBox</name>
    <message>
        <source>Copy trace id</source>
        <translation>复制追踪 ID</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>追踪 ID</translation>
    </message>
    <message>
        <source>Trace id %1</source>
        <translation>追踪 ID %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>trials ending</source>
        <translation>即将结束的试用</translation>
    </message>
    <message>
        <source>discounts running out</source>
        <translation>即将到期或用尽的折扣</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n 个订阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in 30 days</source>
        <translation>
            <numerusform>30 天内 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in 7 days</source>
        <translation>
            <numerusform>7 天内 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the last 30 days</source>
        <translation>
            <numerusform>最近 30 天 %n 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discount(s)</source>
        <translation>
            <numerusform>%n 个折扣</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>每月收入</translation>
    </message>
    <message>
        <source>MRR movements</source>
        <translation>MRR 变动</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Latest payments</source>
        <translation>最近的付款</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, days</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 in this period</source>
        <translation>此期间 %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>%1%2 in this period</source>
        <comment>sign, number</comment>
        <translation>此期间 %1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>此前：%1</translation>
    </message>
    <message>
        <source>No payments in %1 in these months.</source>
        <translation>这几个月没有 %1 付款。</translation>
    </message>
    <message numerus="yes">
        <source>Net of refunds and without tax: %1 in these %n month(s).</source>
        <translation>
            <numerusform>扣除退款、不含税：这 %n 个月共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No subscriptions in %1 in these months.</source>
        <translation>这几个月没有 %1 订阅。</translation>
    </message>
    <message>
        <source>Rebuilt from payments: Creem keeps no history of MRR.</source>
        <translation>根据付款重建：Creem 不保存 MRR 的历史。</translation>
    </message>
    <message>
        <source>Needs attention: %1, %2, %3</source>
        <translation>需要关注：%1，%2，%3</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Nothing in %1 asks for a decision.</source>
        <translation>没有需要您决定的 %1 事项。</translation>
    </message>
    <message>
        <source>Payment of %1: %2, %3, %4</source>
        <translation>%1 的付款：%2，%3，%4</translation>
    </message>
    <message>
        <source>Send the portal link, so that another card can be given.</source>
        <translation>发送门户链接，以便客户提供另一张银行卡。</translation>
    </message>
    <message>
        <source>Undo the cancellation, or ask why.</source>
        <translation>撤销取消，或询问原因。</translation>
    </message>
    <message>
        <source>Write before the first charge.</source>
        <translation>在首次扣款之前致信客户。</translation>
    </message>
    <message>
        <source>Open the payment; Creem&apos;s web dashboard takes the answer.</source>
        <translation>打开付款；请在 Creem 的网页控制台中答复。</translation>
    </message>
    <message>
        <source>Needs attention: %1. %2</source>
        <comment>what, what can be done</comment>
        <translation>需要关注：%1。%2</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Expected: %1, %2, %3</source>
        <translation>预计：%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s)</source>
        <translation>
            <numerusform>%n 笔续订</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ending within %n day(s)</source>
        <translation>
            <numerusform>%n 天内将终止</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all currencies in %2</source>
        <translation>%1，所有货币以 %2 计</translation>
    </message>
    <message>
        <source>combined by your rates</source>
        <translation>按您的汇率合并</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Creem&apos;s own summary says %1 of revenue for this period.</source>
        <translation>Creem 自己的汇总显示此期间收入为 %1。</translation>
    </message>
    <message>
        <source>Creem&apos;s own summary says the same for this period: %1 of revenue, tax included, less what was given back.</source>
        <translation>Creem 自己的汇总显示此期间的数据相同：收入 %1，含税，已减去退回的款项。</translation>
    </message>
    <message>
        <source>Creem&apos;s own summary says %1 of revenue for this period, tax included, less what was given back; here it is %2. The page Revenue compares the two.</source>
        <translation>Creem 自己的汇总显示此期间收入为 %1，含税，已减去退回的款项；此处为 %2。“收入”页面会对比两者。</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, new or recurring</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Duplicate the code to go on with another. What it brings isn&apos;t known: Creem doesn&apos;t say which payments used which code.</source>
        <translation>复制该折扣码即可用新码继续。它带来的收入未知：Creem 不说明哪笔付款使用了哪个折扣码。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>the expected renewals</source>
        <comment>What counts in …?</comment>
        <translation>预计续订</translation>
    </message>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation>
            <numerusform>%1 中另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <translation>需要注意：%1</translation>
    </message>
    <message>
        <source>what needs attention</source>
        <comment>What counts in …?</comment>
        <translation>需要注意的事项</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>显示明细</translation>
    </message>
    <message>
        <source>Rows of the net revenue of these months</source>
        <translation>这些月份净收入的明细</translation>
    </message>
    <message>
        <source>all currencies</source>
        <translation>所有货币</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>经常性收入</translation>
    </message>
    <message>
        <source>Checkout links</source>
        <translation>结账链接</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>PeriodChart</name>
    <message>
        <source>%1: %2</source>
        <comment>series, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>period, its value</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>PortalLink</name>
    <message>
        <source>Make a link to the customer portal?</source>
        <translation>要创建客户门户链接吗？</translation>
    </message>
    <message>
        <source>The portal shows this customer&apos;s orders, invoices and licences, and lets them cancel. Whoever has the link is let in as the customer: give it to nobody else.</source>
        <translation>门户会显示该客户的订单、发票和许可证，并允许其取消订阅。持有此链接的人将以该客户的身份进入：请勿提供给其他人。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>&amp;Make the link</source>
        <translation>创建链接(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Asking Creem for the link…</source>
        <translation>正在向 Creem 请求链接…</translation>
    </message>
    <message>
        <source>The link to the customer portal</source>
        <translation>客户门户链接</translation>
    </message>
    <message>
        <source>For %1, and for nobody else. It is not kept here: make another one when you need it.</source>
        <translation>仅供 %1 使用，请勿提供给其他人。此处不保存该链接：需要时请另建一个。</translation>
    </message>
    <message>
        <source>Portal link</source>
        <translation>门户链接</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1: an address has at most %2 characters.</source>
        <translation>%1：地址最多 %2 个字符。</translation>
    </message>
    <message>
        <source>%1: write the whole address, beginning with https://.</source>
        <translation>%1：请输入以 https:// 开头的完整地址。</translation>
    </message>
    <message>
        <source>%1: write an amount.</source>
        <translation>%1：请输入金额。</translation>
    </message>
    <message>
        <source>%1: this is not an amount of this currency.</source>
        <translation>%1：这不是该货币的有效金额。</translation>
    </message>
    <message>
        <source>%1: the amount is too large.</source>
        <translation>%1：金额过大。</translation>
    </message>
    <message>
        <source>%1: it needs a trial.</source>
        <translation>%1：需要先设置试用期。</translation>
    </message>
    <message>
        <source>%1: at least 1.00, or 0 for free.</source>
        <translation>%1：至少 1.00，或填 0 表示免费。</translation>
    </message>
    <message>
        <source>A custom field needs a key, such as companyName.</source>
        <translation>自定义字段需要一个键，例如 companyName。</translation>
    </message>
    <message>
        <source>Two custom fields have the same key.</source>
        <translation>有两个自定义字段使用了相同的键。</translation>
    </message>
    <message>
        <source>A custom field&apos;s key has at most %1 characters.</source>
        <translation>自定义字段的键最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A custom field&apos;s key has only letters from a to z and digits, such as companyName.</source>
        <translation>自定义字段的键只能包含字母 a 到 z 和数字，例如 companyName。</translation>
    </message>
    <message>
        <source>A product&apos;s name has at most %1 characters.</source>
        <translation>产品名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>产品需要名称。</translation>
    </message>
    <message>
        <source>A product needs a description: Creem shows it in the checkout.</source>
        <translation>产品需要描述：Creem 会在结账页面中显示。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Creem sells products in EUR and USD.</source>
        <translation>Creem 以 EUR 和 USD 销售产品。</translation>
    </message>
    <message>
        <source>A subscription needs a billing period.</source>
        <translation>订阅需要计费周期。</translation>
    </message>
    <message>
        <source>A billing period is at least one interval and at most three years.</source>
        <translation>计费周期至少为一个间隔，最长三年。</translation>
    </message>
    <message>
        <source>Only a subscription can have a trial.</source>
        <translation>只有订阅才能设置试用。</translation>
    </message>
    <message>
        <source>A trial has between 1 and %1 days.</source>
        <translation>试用期为 1 到 %1 天。</translation>
    </message>
    <message>
        <source>Trial price</source>
        <translation>试用价格</translation>
    </message>
    <message>
        <source>Suggested price</source>
        <translation>建议价格</translation>
    </message>
    <message>
        <source>Page after payment</source>
        <translation>付款后页面</translation>
    </message>
    <message>
        <source>A product has at most %1 custom fields.</source>
        <translation>产品最多有 %1 个自定义字段。</translation>
    </message>
    <message>
        <source>A custom field&apos;s label has at most %1 characters.</source>
        <translation>自定义字段的标签最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A custom field needs a label: the customer reads it.</source>
        <translation>自定义字段需要标签：客户会看到它。</translation>
    </message>
    <message>
        <source>A custom field&apos;s shortest text is longer than its longest.</source>
        <translation>自定义字段的最少字符数大于最多字符数。</translation>
    </message>
    <message>
        <source>A custom field&apos;s text has at most %1 characters.</source>
        <translation>自定义字段的文本最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Write an e-mail address.</source>
        <translation>请输入电子邮件地址。</translation>
    </message>
    <message>
        <source>An e-mail address has at most %1 characters.</source>
        <translation>电子邮件地址最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Choose a customer or write an e-mail address, not both.</source>
        <translation>请选择客户或输入电子邮件地址，二者只能选其一。</translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like anna@example.com.</source>
        <translation>这不是电子邮件地址。正确的格式如 anna@example.com。</translation>
    </message>
    <message>
        <source>A code has at most %1 characters.</source>
        <translation>代码最多 %1 个字符。</translation>
    </message>
    <message>
        <source>This discount does not run any more.</source>
        <translation>此折扣已不再有效。</translation>
    </message>
    <message>
        <source>This discount does not apply to the product.</source>
        <translation>此折扣不适用于该产品。</translation>
    </message>
    <message>
        <source>Write a code.</source>
        <translation>请输入代码。</translation>
    </message>
    <message>
        <source>A code has no spaces.</source>
        <translation>代码不能包含空格。</translation>
    </message>
    <message>
        <source>A discount&apos;s name has at most %1 characters.</source>
        <translation>折扣名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A discount needs a name.</source>
        <translation>折扣需要名称。</translation>
    </message>
    <message>
        <source>A percentage is between 1 and 100.</source>
        <translation>百分比须在 1 到 100 之间。</translation>
    </message>
    <message>
        <source>The amount off is more than nothing and at most 999,999.99.</source>
        <translation>优惠金额须大于零，且最多为 999,999.99。</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>优惠金额</translation>
    </message>
    <message>
        <source>Creem gives fixed discounts in EUR and USD.</source>
        <translation>Creem 以 EUR 和 USD 提供固定金额折扣。</translation>
    </message>
    <message>
        <source>Choose how long the discount lasts.</source>
        <translation>请选择折扣的有效期。</translation>
    </message>
    <message>
        <source>It lasts between 1 and %1 months.</source>
        <translation>有效期为 1 到 %1 个月。</translation>
    </message>
    <message>
        <source>Choose at least one product that the discount is for.</source>
        <translation>请至少选择一个适用此折扣的产品。</translation>
    </message>
    <message>
        <source>It can be used at least once.</source>
        <translation>至少须可使用一次。</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>最后一天已经过去。</translation>
    </message>
    <message>
        <source>A customer&apos;s name has at most %1 characters.</source>
        <translation>客户名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>客户需要名称。</translation>
    </message>
    <message>
        <source>This product is archived: nobody can buy it.</source>
        <translation>此产品已归档：无人能购买它。</translation>
    </message>
    <message>
        <source>Choose the product to sell.</source>
        <translation>请选择要销售的产品。</translation>
    </message>
    <message>
        <source>Between 1 and %1 units.</source>
        <translation>数量须在 1 到 %1 之间。</translation>
    </message>
    <message>
        <source>Only a one-time product can have a price of its own.</source>
        <translation>只有一次性产品可以单独定价。</translation>
    </message>
    <message>
        <source>The price is at least 1.00.</source>
        <translation>价格至少为 1.00。</translation>
    </message>
    <message>
        <source>A request id has at most %1 characters.</source>
        <translation>请求 ID 最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Metadata: a key stands there twice.</source>
        <translation>元数据：有一个键重复出现。</translation>
    </message>
    <message>
        <source>Metadata: one entry a line, written as key = value.</source>
        <translation>元数据：每行一项，格式为“键 = 值”。</translation>
    </message>
</context>
<context>
    <name>ProductDetails</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 到 %2 个字符</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>可留空</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试用</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), free</source>
        <translation>
            <numerusform>%n 天，免费</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) for %1</source>
        <translation>
            <numerusform>%n 天，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>税务类别</translation>
    </message>
    <message>
        <source>Net price for businesses</source>
        <translation>企业净价</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>产品页面</translation>
    </message>
    <message>
        <source>After payment</source>
        <translation>付款后</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>图片(&amp;I)</translation>
    </message>
    <message>
        <source>The address of a PNG or JPEG.</source>
        <translation>PNG 或 JPEG 图片的地址。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>价格(&amp;P)</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>One-time payment</source>
        <translation>一次性付款</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Number of intervals</source>
        <translation>间隔数</translation>
    </message>
    <message>
        <source>no trial</source>
        <translation>无试用</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>&amp;Billing</source>
        <translation>计费(&amp;B)</translation>
    </message>
    <message>
        <source>Billing p&amp;eriod</source>
        <translation>计费周期(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;very</source>
        <translation>每(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Trial, days</source>
        <translation>试用天数(&amp;T)</translation>
    </message>
    <message>
        <source>Trial p&amp;rice</source>
        <translation>试用价格(&amp;R)</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>included in the price</source>
        <translation>包含在价格中</translation>
    </message>
    <message>
        <source>added on top of the price</source>
        <translation>在价格之外加收</translation>
    </message>
    <message>
        <source>Ta&amp;x</source>
        <translation>税(&amp;A)</translation>
    </message>
    <message>
        <source>Tax cate&amp;gory</source>
        <translation>税务类别(&amp;G)</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Customers choose the price (pay &amp;what you want)</source>
        <translation>由客户自定价格(&amp;W)</translation>
    </message>
    <message>
        <source>Page after pa&amp;yment</source>
        <translation>付款后页面(&amp;Y)</translation>
    </message>
    <message>
        <source>Where customers go when they have paid.</source>
        <translation>客户付款后前往的页面。</translation>
    </message>
    <message>
        <source>Creem doesn&apos;t tell whether this is on. It stays as it is while the box is half checked.</source>
        <translation>Creem 不提供此项是否已启用。复选框处于半选状态时，设置保持不变。</translation>
    </message>
    <message>
        <source>S&amp;uggested price</source>
        <translation>建议价格(&amp;U)</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Up to 3 questions that the checkout asks the customer.</source>
        <translation>结账时向客户提出的问题，最多 3 个。</translation>
    </message>
    <message>
        <source>Creem&apos;s API can&apos;t change this on a product that exists; Creem&apos;s web dashboard can.</source>
        <translation>无法通过 Creem 的 API 更改已有产品的此项；可在 Creem 的网页控制台中更改。</translation>
    </message>
    <message>
        <source>At least %1, or 0 for a free product.</source>
        <translation>至少 %1，或填 0 表示免费产品。</translation>
    </message>
    <message>
        <source>Creem&apos;s default</source>
        <translation>Creem 默认设置</translation>
    </message>
    <message>
        <source>Businesses with a tax id pay t&amp;he net price</source>
        <translation>有税号的企业支付净价(&amp;X)</translation>
    </message>
    <message>
        <source>Remind customers of &amp;abandoned carts</source>
        <translation>提醒客户未完成的购物车(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Find a product…</source>
        <translation>查找产品…</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>查找产品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未选择</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price, billing</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, about it</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>&amp;New product…</source>
        <translation>新建产品(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>创建副本(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>归档(&amp;A)…</translation>
    </message>
    <message>
        <source>Copy &amp;link to its page</source>
        <translation>复制产品页面链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>打开产品页面(&amp;O)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>&amp;New product</source>
        <translation>新建产品(&amp;N)</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>搜索产品</translation>
    </message>
    <message>
        <source>Choose a product to see all that Creem knows of it.</source>
        <translation>选择一个产品，查看 Creem 中有关它的全部信息。</translation>
    </message>
    <message>
        <source>Loading the products…</source>
        <translation>正在加载产品…</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>还没有产品</translation>
    </message>
    <message>
        <source>What you sell in %1 will be listed here.</source>
        <translation>您在 %1 中销售的产品将列在这里。</translation>
    </message>
    <message>
        <source>Create the &amp;first product</source>
        <translation>创建第一个产品(&amp;F)</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>Copy &amp;picture</source>
        <translation>复制图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>QueryBar</name>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>选定的行</translation>
    </message>
    <message>
        <source>Only %1: show all rows again</source>
        <comment>which rows</comment>
        <translation>仅%1：重新显示所有行</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value in a column</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>RangeChip</name>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>From, to…</source>
        <translation>起止日期…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>日期范围：%1</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Creamery looks up no rates. With yours it shows all currencies together, beside each by itself, and says that the rates are yours. As long as a currency lacks one there is no sum of all.</source>
        <translation>Creamery 不查询汇率。使用您的汇率时，它除了单独显示各币种外，还会将所有货币合并显示，并注明汇率由您提供。只要有一种货币缺少汇率，就不会显示总计。</translation>
    </message>
    <message>
        <source>Show all currencies together in</source>
        <translation>将所有货币合并显示为</translation>
    </message>
    <message>
        <source>Show all &amp;together in</source>
        <translation>全部合并显示为(&amp;T)</translation>
    </message>
    <message>
        <source>Is worth</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Forget the rates</source>
        <translation>忘记汇率(&amp;F)</translation>
    </message>
    <message>
        <source>1 %1</source>
        <comment>a currency</comment>
        <translation>1 %1</translation>
    </message>
    <message>
        <source>Day of the rate of %1</source>
        <translation>%1 汇率的日期</translation>
    </message>
    <message>
        <source>whose rate it is</source>
        <translation>汇率来源</translation>
    </message>
    <message>
        <source>Remark on the rate of %1</source>
        <translation>%1 汇率的备注</translation>
    </message>
    <message>
        <source>What 1 %1 is worth in %2</source>
        <translation>1 %1 等于多少 %2</translation>
    </message>
    <message>
        <source>What 1 %1 is worth must be a number above 0, of at most %2 digits.</source>
        <translation>1 %1 的价值必须是大于 0 的数字，最多 %2 位。</translation>
    </message>
    <message>
        <source>No rate can be given for %1: it isn&apos;t known how many digits such amounts have.</source>
        <translation>无法为 %1 设置汇率：不清楚这种金额有几位小数。</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>the day of a rate</comment>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>ReconciliationPanel</name>
    <message>
        <source>refunds that Creem books with their payment, and we when they were seen</source>
        <translation>退款：Creem 计入对应的付款，Creamery 计入看到退款的当天</translation>
    </message>
    <message>
        <source>Creem&apos;s fees, as far as can be told: its interface doesn&apos;t list them</source>
        <translation>Creem 的手续费（仅限可推知的部分：其接口未列出）</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) that pay something else than the list price, or tax within it</source>
        <translation>
            <numerusform>%n 个订阅的实付金额与标价不同，或标价含税</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenue (kept, tax included)</source>
        <translation>收入（实收，含税）</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>净收入</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>New subscriptions</source>
        <translation>新订阅</translation>
    </message>
    <message>
        <source>Active subscriptions, now</source>
        <translation>当前有效订阅</translation>
    </message>
    <message>
        <source>MRR, now</source>
        <translation>当前 MRR</translation>
    </message>
    <message>
        <source>Reconciliation with Creem</source>
        <translation>我们的数据与 Creem 的数据对照</translation>
    </message>
    <message>
        <source>&amp;Compare with Creem</source>
        <translation>与 Creem 对比(&amp;C)</translation>
    </message>
    <message>
        <source>Creem computes a summary of its own. Compare it with these figures, for the same days and currency.</source>
        <translation>Creem 会自行计算汇总。可将其与这些数据对比，期间和货币相同。</translation>
    </message>
    <message>
        <source>Creem&apos;s own summary knows USD and EUR only.</source>
        <translation>Creem 自己的汇总仅支持 USD 和 EUR。</translation>
    </message>
    <message>
        <source>Asking Creem…</source>
        <translation>正在询问 Creem…</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>figure, days, currency</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>未能解释</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我们的</translation>
    </message>
    <message>
        <source>Creem&apos;s</source>
        <translation>Creem 的</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>%1 of %2 figures are equal, for %3 in %4. A line with rows opens them.</source>
        <translation>%2 项数据中有 %1 项一致（%3，%4）。含有记录的行可打开查看。</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>升序(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
</context>
<context>
    <name>RecurringPage</name>
    <message>
        <source>Recurring</source>
        <translation>经常性收入</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>MRR movements</source>
        <translation>MRR 变动</translation>
    </message>
    <message>
        <source>Movements by period</source>
        <translation>各时段变动</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, days</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 started, %2 converted, %3 running</source>
        <translation>已开始 %1，已转化 %2，进行中 %3</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>此前：%1</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>noted on the day</source>
        <translation>当天记录</translation>
    </message>
    <message>
        <source>No subscriptions in %1 in this period.</source>
        <translation>此期间没有 %1 订阅。</translation>
    </message>
    <message>
        <source>Rebuilt from payments. From now on Creamery also notes each day&apos;s MRR as it stands.</source>
        <translation>根据付款重建。从现在起，Creamery 还会记录每天的实际 MRR。</translation>
    </message>
    <message>
        <source>Nothing moved in %1 in this period.</source>
        <translation>此期间没有 %1 变动。</translation>
    </message>
    <message>
        <source>%1 in this period.</source>
        <translation>此期间 %1。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>At its start</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续订</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计金额</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>将终止</translation>
    </message>
    <message>
        <source>Revenue lost</source>
        <translation>因此损失</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Began in %1</source>
        <comment>a month</comment>
        <translation>开始于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation>
            <numerusform>%n 个月后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>What was noted has no rows</source>
        <translation>当日记录没有明细</translation>
    </message>
    <message>
        <source>It is the MRR as it stood on that day. What it was made of then isn&apos;t kept; the rebuilt figure opens the subscriptions as they are known now.</source>
        <translation>这是当天的 MRR。当时由哪些订阅构成并未保存；重建的数字会打开目前已知的订阅。</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>customer, day, amount</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Refund %1?</source>
        <translation>要退款 %1 吗？</translation>
    </message>
    <message>
        <source>&amp;Refund %1</source>
        <translation>退款 %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Asking Creem for the refund…</source>
        <translation>正在向 Creem 请求退款…</translation>
    </message>
    <message>
        <source>%1 gets the %2 back that are left of this payment.</source>
        <translation>%1 将收到此笔付款剩余的 %2 退款。</translation>
    </message>
    <message>
        <source>%1 gets %2 back, the whole payment.</source>
        <translation>%1 将收到 %2 退款，即整笔付款。</translation>
    </message>
    <message>
        <source>Creem may take a while: until then the refund is pending. A subscription goes on; cancel it on its own. A refund can&apos;t be taken back.</source>
        <translation>Creem 可能需要一些时间：在此之前，退款处于待处理状态。订阅会继续；如需取消，请单独操作。退款无法撤回。</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>amount, day</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余金额</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>商店、模式</translation>
    </message>
    <message>
        <source>Creem&apos;s API refunds all that is left, never a part of it. A part, and the invoice, are to be had in its dashboard.</source>
        <translation>Creem 的 API 只能退还全部剩余金额，不能部分退款。部分退款和发票可在其控制台中办理。</translation>
    </message>
    <message>
        <source>Open Creem&apos;s &amp;dashboard</source>
        <translation>打开 Creem 控制台(&amp;D)</translation>
    </message>
</context>
<context>
    <name>RejectedDialog</name>
    <message>
        <source>Records that can&apos;t be shown</source>
        <translation>无法显示的记录</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>无 ID</translation>
    </message>
    <message>
        <source>As Creem sent it</source>
        <translation>Creem 发送的原文</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>%1, read on %2</source>
        <comment>what is wrong, when</comment>
        <translation>%1，读取于 %2</translation>
    </message>
    <message>
        <source>Creem sent these in a form that Creamery doesn&apos;t know. A newer Creamery may understand them; all of them are read again when everything is (Shift+F5).</source>
        <translation>Creem 以 Creamery 不认识的形式发送了这些记录。较新的 Creamery 也许能理解；重新读取全部数据（Shift+F5）时会再次读取它们。</translation>
    </message>
    <message>
        <source>Lists and sums have it as it was before.</source>
        <translation>列表和合计采用它以前的内容。</translation>
    </message>
    <message>
        <source>It is left out of every list and sum.</source>
        <translation>它不在任何列表和合计中。</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename store</source>
        <translation>重命名商店</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>商店名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Store &amp;name</source>
        <translation>商店名称(&amp;N)</translation>
    </message>
</context>
<context>
    <name>RenewalCalendar</name>
    <message>
        <source>Renewals</source>
        <translation>续订</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Renewals of today</source>
        <translation>今天的续订</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1</source>
        <comment>count, amount</comment>
        <translation>
            <numerusform>%n 笔付款，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) expected, %1</source>
        <comment>count, amount</comment>
        <translation>
            <numerusform>预计 %n 笔续订，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Nothing was renewed in %1, and nothing is announced.</source>
        <translation>没有 %1 的续订，也没有已预告的续订。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2. What is expected is an estimate: each charge as high as the last.</source>
        <comment>month, what its days hold</comment>
        <translation>%1：%2。预计金额为估算：每次扣款与上次相同。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计金额</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>month, currency</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What was renewed in this month, and what will be</source>
        <translation>本月已续订和即将续订的内容</translation>
    </message>
    <message>
        <source>All renewals of %1</source>
        <comment>a month</comment>
        <translation>%1 的所有续订</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <comment>what a month&apos;s days hold, the last day that is known</comment>
        <translation>%1，截至 %2</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Who stays: subscriptions by the month in which they began</source>
        <translation>留存情况：按开始月份划分的订阅</translation>
    </message>
    <message>
        <source>Retention by month</source>
        <translation>每月留存率</translation>
    </message>
    <message>
        <source>No subscription began in %1.</source>
        <translation>没有以 %1 计价的订阅开始。</translation>
    </message>
    <message>
        <source>Began in</source>
        <translation>开始月份</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>at once</source>
        <comment>the end of the first month</comment>
        <translation>当月</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>months later</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, currency</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>RevenuePage</name>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>细分方式</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>与此前期间对比</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>收入明细</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New, recurring, one-time</source>
        <translation>新增、经常性、一次性</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>按产品</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>按国家/地区</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>Automatic interval</source>
        <translation>自动间隔</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>figure, days, currency</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, interval</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No payments in %1 in this period.</source>
        <translation>此期间没有 %1 付款。</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>amount, days</comment>
        <translation>%2：%1。</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>此期间</translation>
    </message>
    <message>
        <source>before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>%1; before: %2</source>
        <comment>figure, days</comment>
        <translation>%1；此前：%2</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>此期间</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Share of net</source>
        <translation>占净收入的比例</translation>
    </message>
    <message>
        <source>By kind of payment</source>
        <translation>按付款内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>%1: nothing in %2 in this period.</source>
        <comment>figure, currency</comment>
        <translation>%1：此期间没有 %2 金额。</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>What this is made of</source>
        <translation>构成明细</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), together %1</source>
        <translation>
            <numerusform>%n 条记录，合计 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>在列表中显示(&amp;L)</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>构成明细</translation>
    </message>
    <message>
        <source>too much to add up</source>
        <translation>数额过大，无法合计</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>sum, note</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>There are no records in this.</source>
        <translation>其中没有记录。</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>%1: %2</source>
        <comment>outcome, words about it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save ▾</source>
        <translation>保存 ▾</translation>
    </message>
    <message>
        <source>&amp;Copy numbers</source>
        <translation>复制数据(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>复制图片(&amp;P)</translation>
    </message>
    <message>
        <source>Save numbers as CS&amp;V…</source>
        <translation>将数据保存为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>Save picture as P&amp;NG…</source>
        <translation>将图片保存为 PNG(&amp;N)…</translation>
    </message>
    <message>
        <source>Save picture as &amp;SVG…</source>
        <translation>将图片保存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Save or copy %1</source>
        <translation>保存或复制 %1</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>在页面中搜索</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Edit the selected record</source>
        <translation>编辑所选记录</translation>
    </message>
    <message>
        <source>Archive or delete the selected record</source>
        <translation>归档或删除所选记录</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>将所选行复制为文本</translation>
    </message>
    <message>
        <source>Copy the ids of the selected rows</source>
        <translation>复制所选行的 ID</translation>
    </message>
    <message>
        <source>Switch to live mode</source>
        <translation>切换到正式模式</translation>
    </message>
    <message>
        <source>Switch to test mode</source>
        <translation>切换到测试模式</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>选择商店</translation>
    </message>
    <message>
        <source>Move between the navigation and the page</source>
        <translation>在导航和页面之间切换</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Back to what was looked at before</source>
        <translation>返回之前查看的内容</translation>
    </message>
    <message>
        <source>What can be done to the selected rows</source>
        <translation>可对所选行执行的操作</translation>
    </message>
    <message>
        <source>Read everything from Creem again</source>
        <translation>从 Creem 重新读取全部内容</translation>
    </message>
</context>
<context>
    <name>SplitFrame</name>
    <message>
        <source>Det&amp;ails</source>
        <translation>详情(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>返回列表(&amp;B)</translation>
    </message>
    <message>
        <source>Show the chosen record in place of the list</source>
        <translation>在列表的位置显示所选记录</translation>
    </message>
    <message>
        <source>Details of the chosen record</source>
        <translation>所选记录的详情</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>部分退款</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未支付</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>uncollectible</source>
        <translation>无法收回</translation>
    </message>
    <message>
        <source>charged back</source>
        <translation>已拒付</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>needs action</source>
        <translation>需要操作</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>trialing</source>
        <translation>试用中</translation>
    </message>
    <message>
        <source>ends at period end</source>
        <translation>周期结束时终止</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>live</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>正在核实</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>accepted, pending</source>
        <translation>已接受，待处理</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>resuming…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>refunding…</source>
        <translation>正在退款…</translation>
    </message>
    <message>
        <source>archiving…</source>
        <translation>正在归档…</translation>
    </message>
    <message>
        <source>deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>changing…</source>
        <translation>正在更改…</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>正在核实…</translation>
    </message>
    <message>
        <source>refund pending</source>
        <translation>退款待处理</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>All times %1</source>
        <translation>所有时间：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>StoreController</name>
    <message>
        <source>&amp;Add a store…</source>
        <translation>添加商店(&amp;A)…</translation>
    </message>
    <message>
        <source>Try the &amp;demo store</source>
        <translation>试用演示商店(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;name this store…</source>
        <translation>重命名此商店(&amp;N)…</translation>
    </message>
    <message>
        <source>Set the &amp;test key…</source>
        <translation>设置测试密钥(&amp;T)…</translation>
    </message>
    <message>
        <source>Set the &amp;live key…</source>
        <translation>设置正式密钥(&amp;L)…</translation>
    </message>
    <message>
        <source>Set the test key of %1</source>
        <translation>设置 %1 的测试密钥</translation>
    </message>
    <message>
        <source>Set the live key of %1</source>
        <translation>设置 %1 的正式密钥</translation>
    </message>
    <message>
        <source>The key that is stored now stays in use until Creem has accepted the new one.</source>
        <translation>在 Creem 接受新密钥之前，将继续使用当前保存的密钥。</translation>
    </message>
    <message>
        <source>Your stores can&apos;t be read</source>
        <translation>无法读取您的商店</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Creamery is set up wrongly</source>
        <translation>Creamery 配置有误</translation>
    </message>
    <message>
        <source>%1 has no test key yet</source>
        <translation>%1 还没有测试密钥</translation>
    </message>
    <message>
        <source>%1 has no live key yet</source>
        <translation>%1 还没有正式密钥</translation>
    </message>
    <message>
        <source>Test and live are separate at Creem, and each has a key of its own.</source>
        <translation>在 Creem 中，测试模式与正式模式相互独立，各有各的密钥。</translation>
    </message>
    <message>
        <source>The key of %1 can&apos;t be read</source>
        <translation>无法读取 %1 的密钥</translation>
    </message>
    <message>
        <source>Nothing is lost. Retry, or paste the key to use it for this session only.</source>
        <translation>没有丢失任何内容。请重试，或粘贴密钥仅用于本次会话。</translation>
    </message>
    <message>
        <source>Connect your Creem store</source>
        <translation>连接您的 Creem 商店</translation>
    </message>
    <message>
        <source>Paste an API key. Creamery asks Creem whether it accepts it, and only then keeps it.</source>
        <translation>请粘贴 API 密钥。Creamery 会先向 Creem 验证，通过后才会保存。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Creem accepts the key, but it could not be kept. %1</source>
        <translation>Creem 接受该密钥，但无法保存。%1</translation>
    </message>
    <message>
        <source>The store was not renamed</source>
        <translation>商店未重命名</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>The keys are gone, the store is still listed</source>
        <translation>密钥已移除，商店仍在列表中</translation>
    </message>
    <message>
        <source>The list of stores could not be written.</source>
        <translation>无法写入商店列表。</translation>
    </message>
    <message>
        <source>You are still signed in. Try again when the keychain answers, or remove the key with your desktop&apos;s password manager.</source>
        <translation>您仍处于登录状态。请在密钥环恢复响应后重试，或使用桌面的密码管理器移除密钥。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Don&apos;t keep &amp;customer data on this computer</source>
        <translation>不在此计算机上保存客户数据(&amp;C)</translation>
    </message>
    <message>
        <source>Sign &amp;out and forget…</source>
        <translation>退出登录并忘记(&amp;O)…</translation>
    </message>
    <message>
        <source>Sign out of %1 and forget it?</source>
        <translation>要退出 %1 并忘记它吗？</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>退出登录并忘记</translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation>设置未更改</translation>
    </message>
    <message>
        <source>There was nothing on the disk.</source>
        <translation>磁盘上没有任何内容。</translation>
    </message>
    <message>
        <source>Removed from the disk:</source>
        <translation>已从磁盘中移除：</translation>
    </message>
    <message>
        <source>Removing what was kept of %1…</source>
        <translation>正在移除 %1 的已保存数据…</translation>
    </message>
    <message>
        <source>What was kept of %1 could not be removed</source>
        <translation>无法移除 %1 的已保存数据</translation>
    </message>
    <message>
        <source>the test key</source>
        <translation>测试密钥</translation>
    </message>
    <message>
        <source>the live key</source>
        <translation>正式密钥</translation>
    </message>
    <message>
        <source>%1 is forgotten</source>
        <translation>已忘记 %1</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>没有保存过它的任何内容。</translation>
    </message>
    <message>
        <source>Removed from this computer:</source>
        <translation>已从此计算机移除：</translation>
    </message>
    <message>
        <source>Loc&amp;k: change nothing at Creem from here</source>
        <translation>锁定：不从此处更改 Creem 中的任何内容(&amp;K)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Its keys are removed from this computer&apos;s keychain, what Creamery has kept of it from the disk, the journal of what was done here included, and the store from Creamery&apos;s list. Nothing changes at Creem: the keys stay valid there until you revoke them in its dashboard.</source>
        <translation>其密钥将从此计算机的密钥环中移除，Creamery 保存的相关数据（包括在此执行的操作的日志）将从磁盘中移除，商店也将从 Creamery 的列表中移除。Creem 中不会有任何变化：密钥在那里仍然有效，直到您在其控制台中撤销。</translation>
    </message>
    <message>
        <source>The test key of %1 may still be in the keychain</source>
        <translation>%1 的测试密钥可能仍在密钥环中</translation>
    </message>
    <message>
        <source>The live key of %1 may still be in the keychain</source>
        <translation>%1 的正式密钥可能仍在密钥环中</translation>
    </message>
    <message>
        <source>Customer data of %1 is kept in memory only from now on</source>
        <translation>从现在起，%1 的客户数据仅保留在内存中</translation>
    </message>
    <message>
        <source>Removed before that:</source>
        <translation>在此之前已移除：</translation>
    </message>
    <message>
        <source>The list of stores was damaged</source>
        <translation>商店列表已损坏</translation>
    </message>
    <message>
        <source>It was set aside as %1. The keys are still in the keychain; connect the stores again.</source>
        <translation>损坏的列表已另存为 %1。密钥仍在密钥环中；请重新连接商店。</translation>
    </message>
</context>
<context>
    <name>StoreStatus</name>
    <message numerus="yes">
        <source>Creem asks for a pause of %n second(s)</source>
        <translation>
            <numerusform>Creem 要求暂停 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>读取已停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Reading products</source>
        <translation>正在读取产品</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>正在读取客户</translation>
    </message>
    <message>
        <source>Reading subscriptions</source>
        <translation>正在读取订阅</translation>
    </message>
    <message>
        <source>Reading transactions</source>
        <translation>正在读取交易</translation>
    </message>
    <message>
        <source>Reading discounts</source>
        <translation>正在读取折扣</translation>
    </message>
    <message numerus="yes">
        <source>Of %n change(s) the outcome isn&apos;t known yet: Activity tells</source>
        <translation>
            <numerusform>有 %n 项更改的结果尚不清楚：请查看“活动”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ended with Creamery before the end: Activity tells</source>
        <translation>
            <numerusform>%n 批操作还没做完 Creamery 就结束了：见“活动”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryLines</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>%1, live mode</source>
        <translation>%1，正式模式</translation>
    </message>
    <message>
        <source>%1, test mode</source>
        <translation>%1，测试模式</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>返回(&amp;G)</translation>
    </message>
    <message>
        <source>Throw away what you have typed?</source>
        <translation>要放弃您输入的内容吗？</translation>
    </message>
    <message>
        <source>Nothing has been sent to Creem.</source>
        <translation>尚未向 Creem 发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>放弃(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
    <message>
        <source>Asking Creem…</source>
        <translation>正在询问 Creem…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Send it &amp;again</source>
        <translation>再次发送(&amp;A)</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>立即核实(&amp;N)</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1，正式模式</translation>
    </message>
    <message>
        <source>%1, test</source>
        <translation>%1，测试模式</translation>
    </message>
    <message>
        <source>This store is locked: nothing can be changed.</source>
        <translation>此商店已锁定：无法更改任何内容。</translation>
    </message>
    <message>
        <source>To do this in live mode, type %1</source>
        <translation>要在正式模式下执行此操作，请输入 %1</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入 %1 以确认</translation>
    </message>
    <message>
        <source>It was changed meanwhile</source>
        <translation>它在此期间已被更改</translation>
    </message>
    <message>
        <source>Something else was done with this since it was opened here, so what is said of it may not hold any more. Close this and open it again.</source>
        <translation>自在此打开以来，对它进行了其他操作，所述内容可能不再成立。请关闭后重新打开。</translation>
    </message>
    <message>
        <source>Time has gone on since this was opened</source>
        <translation>自打开以来时间已推移</translation>
    </message>
    <message>
        <source>What is said above has changed with it: read it once more before you decide.</source>
        <translation>上面的说明已随之改变：请在决定前再读一遍。</translation>
    </message>
    <message>
        <source>Meanwhile time has gone on, and what is said above has changed with it: read it once more before you decide.</source>
        <translation>其间时间已推移，上面的说明已随之改变：请在决定前再读一遍。</translation>
    </message>
</context>
<context>
    <name>SubscriptionDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>customer, product</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持不变(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>支付金额</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price, billing</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>商店、模式</translation>
    </message>
    <message>
        <source>the end of the period</source>
        <translation>周期结束</translation>
    </message>
    <message>
        <source>Cancel at the end of the period?</source>
        <translation>要在周期结束时取消吗？</translation>
    </message>
    <message>
        <source>%1 keeps %2 until %3. Nothing is charged after that. Until then you can undo this.</source>
        <translation>%1 可继续使用 %2，直至 %3。此后不再扣款。在此之前您可以撤销此操作。</translation>
    </message>
    <message>
        <source>&amp;Cancel subscription</source>
        <translation>取消订阅(&amp;C)</translation>
    </message>
    <message>
        <source>At the &amp;end of the period</source>
        <translation>周期结束时(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel now?</source>
        <translation>要立即取消吗？</translation>
    </message>
    <message>
        <source>%1 loses %2 at once, and nothing more is charged. What was paid is not paid back by this: refund the last payment for that. This can&apos;t be undone.</source>
        <translation>%1 将立即失去 %2，且不再扣款。此操作不会退还已支付的款项：如需退还，请对最近一次付款进行退款。此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>立即(&amp;N)</translation>
    </message>
    <message>
        <source>Pause at the end of the period?</source>
        <translation>要在周期结束时暂停吗？</translation>
    </message>
    <message>
        <source>%1 keeps %2 until %3. Then it pauses, and nothing is charged until you resume it.</source>
        <translation>%1 可继续使用 %2，直至 %3。之后订阅将暂停，在您恢复之前不会扣款。</translation>
    </message>
    <message>
        <source>&amp;Pause subscription</source>
        <translation>暂停订阅(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause instead</source>
        <translation>改为暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pause now?</source>
        <translation>要立即暂停吗？</translation>
    </message>
    <message>
        <source>%2 pauses at once for %1, and nothing is charged until you resume it. What was paid for this period, which ends on %3, is not paid back.</source>
        <translation>%1 的 %2 将立即暂停，在您恢复之前不会扣款。本周期（至 %3）已支付的款项不予退还。</translation>
    </message>
    <message>
        <source>the usual price</source>
        <translation>通常的价格</translation>
    </message>
    <message>
        <source>Undo the cancellation?</source>
        <translation>要撤销取消吗？</translation>
    </message>
    <message>
        <source>%1 keeps %2 beyond %3. The next charge, on that day, is likely to be %4.</source>
        <translation>%1 在 %3 之后仍可继续使用 %2。当天的下次扣款预计为 %4。</translation>
    </message>
    <message>
        <source>&amp;Undo the cancellation</source>
        <translation>撤销取消(&amp;U)</translation>
    </message>
    <message>
        <source>Resume the subscription?</source>
        <translation>要恢复订阅吗？</translation>
    </message>
    <message>
        <source>%1 gets %2 again. The next charge, on %3, is likely to be %4.</source>
        <translation>%1 将重新获得 %2。下次扣款（%3）预计为 %4。</translation>
    </message>
    <message>
        <source>&amp;Resume subscription</source>
        <translation>恢复订阅(&amp;R)</translation>
    </message>
    <message>
        <source>cancel</source>
        <comment>a word to type</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 plus tax</source>
        <translation>%1（另加税费）</translation>
    </message>
    <message>
        <source>about %1 plus tax</source>
        <translation>约 %1（另加税费）</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1 plus tax (the list price; the last payment had a discount)</source>
        <translation>%1（标价，另加税费；上次付款享有折扣）</translation>
    </message>
    <message>
        <source>%1 (the list price; the last payment had a discount)</source>
        <translation>%1（标价；上次付款享有折扣）</translation>
    </message>
    <message>
        <source>%1 plus tax (the list price)</source>
        <translation>%1（标价，另加税费）</translation>
    </message>
    <message>
        <source>%1 (the list price)</source>
        <translation>%1（标价）</translation>
    </message>
    <message>
        <source>charge</source>
        <comment>a word to type</comment>
        <translation>扣款</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice, why it can&apos;t be chosen</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Creem is likely to charge %1 at once</source>
        <translation>Creem 很可能立即扣款 %1</translation>
    </message>
    <message>
        <source>Creem is likely to charge at once, nobody knows how much</source>
        <translation>Creem 很可能立即扣款，金额未知</translation>
    </message>
    <message>
        <source>Creem may charge %1 at once</source>
        <translation>Creem 可能立即扣款 %1</translation>
    </message>
    <message>
        <source>Creem may charge at once, nobody knows how much</source>
        <translation>Creem 可能立即扣款，金额未知</translation>
    </message>
    <message>
        <source>%1 keeps %2 until the period ends, and nothing is charged after that. It was to end on %3, so what is known here may be old: Creem may have begun another one, or end it at once.</source>
        <translation>%1 可继续使用 %2 至周期结束，此后不再扣款。周期原定于 %3 结束，因此此处的信息可能已过时：Creem 可能已开始新的周期，或会立即终止。</translation>
    </message>
    <message>
        <source>%1 keeps %2 until the period ends. Then it pauses, and nothing is charged until you resume it. It was to end on %3, so what is known here may be old: Creem may have begun another one, or pause it at once.</source>
        <translation>%1 可继续使用 %2 至周期结束。之后订阅将暂停，在您恢复之前不会扣款。周期原定于 %3 结束，因此此处的信息可能已过时：Creem 可能已开始新的周期，或会立即暂停。</translation>
    </message>
    <message>
        <source>%2 pauses at once for %1, and nothing is charged until you resume it. What was paid for this period, which was to end on %3, is not paid back.</source>
        <translation>%1 的 %2 立即暂停，在您恢复之前不会扣款。本周期（原定于 %3 结束）已付的款项不予退还。</translation>
    </message>
    <message>
        <source>%1 was to keep %2 until %3, so what is known here may be old. If it has ended by now, Creem refuses this. If not, it goes on, and Creem may charge %4 at once.</source>
        <translation>%1 原定使用 %2 至 %3，因此此处的信息可能已过时。如果现已终止，Creem 会拒绝此操作；如果没有，则会继续，Creem 可能立即扣款 %4。</translation>
    </message>
    <message>
        <source>%1 gets %2 again. The period that was paid for is over, and a new one begins: %3.</source>
        <translation>%1 将重新获得 %2。已付款的周期已结束，新的周期开始：%3。</translation>
    </message>
    <message>
        <source>%1 gets %2 again. Creem doesn&apos;t say until when was paid: %3.</source>
        <translation>%1 将重新获得 %2。Creem 没有说明已付款至何时：%3。</translation>
    </message>
    <message>
        <source>%1 keeps %2. Creem doesn&apos;t say until when was paid: %3.</source>
        <translation>%1 继续使用 %2。Creem 没有说明已付款至何时：%3。</translation>
    </message>
</context>
<context>
    <name>SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Search subscriptions</source>
        <translation>搜索订阅</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Choose a subscription to see all that Creem knows of it.</source>
        <translation>选择一个订阅，查看 Creem 中有关它的全部信息。</translation>
    </message>
    <message>
        <source>Reading the subscriptions…</source>
        <translation>正在读取订阅…</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>还没有订阅</translation>
    </message>
    <message>
        <source>Customers who pay regularly will be listed here.</source>
        <translation>定期付款的客户将列在这里。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>支付金额</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>下次扣款</translation>
    </message>
    <message>
        <source>Last charge</source>
        <translation>上次扣款</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>取消时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Payments of this subscription</source>
        <translation>此订阅的付款</translation>
    </message>
    <message>
        <source>payments of %1 for %2</source>
        <translation>%1 为 %2 的付款</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>取消(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>暂停(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Change p&amp;lan…</source>
        <translation>更改套餐(&amp;L)…</translation>
    </message>
    <message>
        <source>Change &amp;seats…</source>
        <translation>更改席位(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Undo the cancellation…</source>
        <translation>撤销取消(&amp;U)…</translation>
    </message>
    <message>
        <source>This can&apos;t be done any more</source>
        <translation>此操作已无法执行</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>It was to end on %1 and may have ended: this copy may be old.</source>
        <translation>原定于 %1 终止，可能已经终止：此副本可能已过时。</translation>
    </message>
    <message>
        <source>The period was to end on %1, and another may have begun: this copy may be old.</source>
        <translation>周期原定于 %1 结束，新的周期可能已开始：此副本可能已过时。</translation>
    </message>
</context>
<context>
    <name>TimeChip</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>From, to…</source>
        <translation>起止日期…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Filter, %1: %2</source>
        <comment>column, days</comment>
        <translation>筛选，%1：%2</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>未来 7 天</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>未来 30 天</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>未来 90 天</translation>
    </message>
    <message>
        <source>Rest of this month</source>
        <translation>本月剩余日子</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, days</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Stores, keys and sign-out (Ctrl+Shift+S)</source>
        <translation>商店、密钥和退出登录 (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Creamery</source>
        <translation>Creamery</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>商店：%1</translation>
    </message>
    <message>
        <source>Refreshed just now</source>
        <translation>刚刚刷新</translation>
    </message>
    <message numerus="yes">
        <source>Refreshed %n min ago</source>
        <translation>
            <numerusform>%n 分钟前刷新</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshed at %1</source>
        <translation>刷新于 %1</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>离线，截至 %1</translation>
    </message>
    <message>
        <source>Offline, nothing read yet</source>
        <translation>离线，尚未读取任何内容</translation>
    </message>
    <message>
        <source>Back to what was looked at before (%1)</source>
        <translation>返回之前查看的内容（%1）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Locked: nothing can be changed</source>
        <translation>已锁定：无法更改任何内容</translation>
    </message>
    <message>
        <source>Refresh (F5); Shift+F5 reads everything from Creem again</source>
        <translation>刷新 (F5)；Shift+F5 从 Creem 重新读取全部内容</translation>
    </message>
</context>
<context>
    <name>TransactionsPage</name>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Search transactions</source>
        <translation>搜索交易</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Choose a payment to see all that Creem knows of it.</source>
        <translation>选择一笔付款，查看 Creem 中有关它的全部信息。</translation>
    </message>
    <message>
        <source>Reading the transactions…</source>
        <translation>正在读取交易…</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>还没有付款</translation>
    </message>
    <message>
        <source>What your customers pay will be listed here.</source>
        <translation>您的客户支付的款项将列在这里。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>status, day</comment>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Tax, %1</source>
        <comment>country</comment>
        <translation>税，%1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Earlier payments of this customer</source>
        <translation>此客户以前的付款</translation>
    </message>
    <message>
        <source>payments of %1</source>
        <translation>%1 的付款</translation>
    </message>
    <message>
        <source>&amp;Refund…</source>
        <translation>退款(&amp;R)…</translation>
    </message>
    <message>
        <source>Part of it, or the invoice: on the &amp;web</source>
        <translation>部分退款或发票：在网页上办理(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Refund %1…</source>
        <translation>退款 %1(&amp;R)…</translation>
    </message>
    <message>
        <source>This payment can&apos;t be refunded any more</source>
        <translation>此付款已无法退款</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What can&apos;t be done, and why</source>
        <translation>不能执行的操作及原因</translation>
    </message>
    <message>
        <source>Why this can&apos;t be done: %1</source>
        <comment>actions</comment>
        <translation>为何不能执行：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>actions, why they can&apos;t be chosen</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Store, mode</source>
        <translation>商店、模式</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>one-time</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>included</source>
        <translation>已包含</translation>
    </message>
    <message>
        <source>added on top</source>
        <translation>另加</translation>
    </message>
    <message>
        <source>software as a service</source>
        <translation>软件即服务</translation>
    </message>
    <message>
        <source>digital goods or service</source>
        <translation>数字商品或服务</translation>
    </message>
    <message>
        <source>e-books</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>licence key</source>
        <translation>许可证密钥</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>复选框</translation>
    </message>
    <message>
        <source>one-time payment</source>
        <translation>一次性付款</translation>
    </message>
    <message>
        <source>subscription invoice</source>
        <translation>订阅账单</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>fixed amount</source>
        <translation>固定金额</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>for some months</source>
        <translation>若干个月</translation>
    </message>
    <message>
        <source>charged automatically</source>
        <translation>自动扣款</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>每 %n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>每 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>new product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>change of a product</source>
        <translation>更改产品</translation>
    </message>
    <message>
        <source>archiving of a product</source>
        <translation>归档产品</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>change of a customer</source>
        <translation>更改客户</translation>
    </message>
    <message>
        <source>portal link</source>
        <translation>门户链接</translation>
    </message>
    <message>
        <source>change of seats</source>
        <translation>更改席位</translation>
    </message>
    <message>
        <source>change of plan</source>
        <translation>更改套餐</translation>
    </message>
    <message>
        <source>cancellation at once</source>
        <translation>立即取消</translation>
    </message>
    <message>
        <source>cancellation at period end</source>
        <translation>周期结束时取消</translation>
    </message>
    <message>
        <source>pause at period end</source>
        <translation>周期结束时暂停</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>resumption</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>new discount</source>
        <translation>新建折扣</translation>
    </message>
    <message>
        <source>deletion of a discount</source>
        <translation>删除折扣</translation>
    </message>
    <message>
        <source>checkout link</source>
        <translation>结账链接</translation>
    </message>
    <message>
        <source>activation of a licence</source>
        <translation>激活许可证</translation>
    </message>
    <message>
        <source>freeing of an activation</source>
        <translation>释放激活</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Dashboard for merchants who sell through Creem.</source>
        <translation>面向通过 Creem 销售的商家的控制台。</translation>
    </message>
    <message>
        <source>Open the demo store. Nothing is stored.</source>
        <translation>打开演示商店。不会保存任何内容。</translation>
    </message>
    <message>
        <source>Leave a picture of every page in &lt;folder&gt; and quit.</source>
        <translation>将每个页面的图片保存到 &lt;folder&gt; 后退出。</translation>
    </message>
</context>
</TS>
